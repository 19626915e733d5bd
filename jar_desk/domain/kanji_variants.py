"""Kanji that one and the same name is written with: old forms, print forms, seen on registers.

Each group reads "variants, then the form they fold to". Forms that Unicode itself equates
(compatibility ideographs, variation selectors) are not listed. Sources: the old and new forms of
the Joyo and Jinmeiyo tables, and the variants met most often in Japanese surnames.
"""

from __future__ import annotations

from typing import Final

_GROUPS: Final = """
髙高 﨑嵜崎 邊邉辺 齋齊斎斉 澤沢 濵濱浜 廣広 嶋嶌島 眞真 櫻桜 國圀国 學学 德徳 惠恵 瀨瀬 龍竜 瀧滝
渕淵 舘館 檜桧 鷗鴎 槇槙 遙遥 凜凛 曾曽 增増 寬寛 彌弥 實実 壽寿 豐豊 榮栄 條条 會会
與与 萬万 圓円 冨富 峯峰 栁柳 桒桑 𠮷吉 𣘺橋 杦杉 籔薮藪 薗園 埜野 嶽岳 鐵鉄 黑黒 緖緒
靜静 藏蔵 縣県 乘乗 兒児 劍剣 勳勲 卷巻 堯尭 奧奥 將将 專専 巖巌 從従 恆恒 戶戸 拔抜
搖揺 攝摂 收収 敎教 晉晋 曉暁 曆暦 橫横 檢検 歷歴 步歩 每毎 涉渉 淨浄 溪渓 滿満 濟済
燒焼 爭争 狹狭 獨独 瑤瑶 畫画 當当 疊畳 祿禄 禮礼 稻稲 穗穂 竝並 絲糸 經経 綠緑 纖繊
聰聡 聲声 莊荘 藝芸 藥薬 處処 號号 螢蛍 裝装 覺覚 觀観 譽誉 讀読 讓譲 賴頼 轉転 邨村
釋釈 錄録 鎭鎮 關関 隨随 雜雑 靈霊 顯顕 飮飲 驛駅 髮髪 鷄鶏 麥麦 默黙 點点 齒歯 龜亀
鄕郷 淸清 靑青 佛仏 假仮 傳伝 價価 儉倹 兩両 冱冴 凉涼 剩剰 區区 單単 嚴厳 圍囲 團団
壞壊 壯壮 壹壱 姬姫 嬢孃 寶宝 對対 屬属 峽峡 巢巣 帶帯 廳庁 彈弾 徑径 戀恋 戰戦 戲戯
擔担 擧挙 據拠 數数 斷断 晝昼 晚晩 棧桟 樂楽 樓楼 樣様 權権 歐欧 氣気 渴渇 淺浅 澁澀渋
瀉潟 灣湾 焰焔 營営 獵猟 甁瓶 盡尽 眾衆 碎砕 禪禅 稱称 穰穣 粹粋 繩縄 繪絵 續続 罐缶
臺台 舊旧 萠萌 蠶蚕 衞衛 裡裏 變変 豫予 貳弐 賣売 贊賛 踐践 輕軽 辨弁 辯弁 瓣弁 遲遅
邇迩 醉酔 醫医 釀醸 鑛鉱 險険 雙双 靱靭 頰頬 餘余 騷騒 髓髄 鬪闘 鶯鴬 鹽塩 麵麺 黃黄
齡齢 吕呂 祕秘 祢禰 篭籠 緜綿 翆翠
"""


def _table() -> dict[str, str]:
    return {
        variant: group[-1]
        for group in _GROUPS.split()
        for variant in group[:-1]
        if variant != group[-1]
    }


KANJI_VARIANTS: Final[dict[str, str]] = _table()
"""Variant to the form it folds to."""
