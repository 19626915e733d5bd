<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
    <context>
        <name>Actions</name>
        <message>
            <source>New inquiry</source>
            <translation>新しい案件</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Do the next step</source>
            <translation>次の手順を実行</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>次のタブ</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>前のタブ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Blur names</source>
            <translation>氏名をぼかす</translation>
        </message>
        <message>
            <source>Mask what must not be kept</source>
            <translation>保存してはならないものを伏せ字にする</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Close this inquiry?</source>
            <translation>この案件を完了にしますか</translation>
        </message>
        <message>
            <source>It leaves the list of open inquiries and is kept in the register.</source>
            <translation>対応中の一覧から外れ、台帳に残ります。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>完了にする</translation>
        </message>
        <message>
            <source>Tasks after the answer are open. They stay among the reminders; say why.</source>
            <translation>回答後の対応が残っています。残りはリマインダーに表示され続けます。閉じる理由を書いてください。</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>取下げを記録する</translation>
        </message>
        <message>
            <source>End as not identifiable</source>
            <translation>本人確認できずに終了する</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>移送する</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>差し戻す</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>対応を再開する</translation>
        </message>
        <message>
            <source>Back to “{stage}”</source>
            <translation>「{stage}」へ戻す</translation>
        </message>
        <message>
            <source>Say how the person took the request back. The inquiry ends here.</source>
            <translation>請求がどのように取り下げられたかを書きます。案件はここで終わります。</translation>
        </message>
        <message>
            <source>Say what was tried. Tell the person the reason, that they may come back with other proof, the complaint body and the court (GDPR 12(2), 12(4)).</source>
            <translation>試みたことを書いてください。本人には、理由、別の書類で改めて請求できること、苦情の申出先、裁判所への訴えについて知らせます（GDPR第12条(2)・第12条(4)）。</translation>
        </message>
        <message>
            <source>Say to whom the inquiry was passed on and when the person knew.</source>
            <translation>どこへ移送し、いつ請求者に伝えたかを書きます。</translation>
        </message>
        <message>
            <source>What was proposed or approved is void; it must be approved again.</source>
            <translation>承認の依頼や承認は取り消され、あらためて承認が必要になります。</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>担当を決める</translation>
        </message>
    </context>
    <context>
        <name>AddressCheckDialog</name>
        <message>
            <source>Check addresses</source>
            <translation>宛先の照合</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>照合する</translation>
        </message>
        <message>
            <source>Choose a CSV file…</source>
            <translation>CSVファイルを選ぶ…</translation>
        </message>
        <message>
            <source>Rows that may not be used</source>
            <translation>使えない行</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>照合しています…</translation>
        </message>
        <message>
            <source>Type an address, or drop a CSV file here. Nothing of it is kept or recorded; the audit record says only that a check was made, of how many addresses.</source>
            <translation>宛先を入力するか、CSVファイルをここに落としてください。内容は保存も記録もされません。操作記録に残るのは、照合したことと件数だけです。</translation>
        </message>
        <message>
            <source>E-mail address, phone number or postal address</source>
            <translation>メールアドレス、電話番号または住所</translation>
        </message>
        <message>
            <source>This address is not on the list.</source>
            <translation>この宛先は使用停止先にありません。</translation>
        </message>
        <message>
            <source>On the list, never use it: {entry}</source>
            <translation>使用停止先です。使わないでください: {entry}</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>記載</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) checked.</source>
            <translation>
                <numerusform>%n行を照合しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them may not be used:</source>
            <translation>
                <numerusform>次の%n行は使えません。</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them is on the list.</source>
            <translation>使用停止先はありませんでした。</translation>
        </message>
    </context>
    <context>
        <name>AgentField</name>
        <message>
            <source>Somebody else asks on the person's behalf</source>
            <translation>代理人からの請求</translation>
        </message>
        <message>
            <source>Kind of agent</source>
            <translation>代理人の種類</translation>
        </message>
        <message>
            <source>A relative of the person (parents always are)</source>
            <translation>ご本人の親族（親は常に親族です）</translation>
        </message>
        <message>
            <source>Organisation, if any</source>
            <translation>所属（あれば）</translation>
        </message>
    </context>
    <context>
        <name>ApprovalsView</name>
        <message>
            <source>Waiting for approval</source>
            <translation>承認待ち</translation>
        </message>
        <message>
            <source>Inquiries waiting for approval</source>
            <translation>承認待ちの案件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>For me</source>
            <translation>自分の承認待ち</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Other deeds</source>
            <translation>そのほか</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits for your approval</source>
            <translation>あなたの承認を待つ案件はありません</translation>
        </message>
        <message>
            <source>When a colleague names you as approver, the package stands here. You approve exactly the bytes you have read; any later change asks you again.</source>
            <translation>同僚があなたを承認者に指定すると、ここに並びます。承認するのは確認した内容そのものです。あとで変更があれば、もう一度承認が必要になります。</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>承認待ちの案件はありません</translation>
        </message>
        <message>
            <source>Packages put before an approver stand here until they are approved.</source>
            <translation>承認を依頼したパッケージが、承認されるまでここに並びます。</translation>
        </message>
        <message>
            <source>No other deed waits for a second person</source>
            <translation>二人目の承認を待つものはありません</translation>
        </message>
        <message>
            <source>Erasures, changes of roles and restores are proposed by one person and approved by another. They stand here until somebody says yes or no.</source>
            <translation>消去・役割の変更・復元は、一人が提案し、別の一人が承認します。承認か差し戻しがあるまで、ここに残ります。</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>提案の内容</translation>
        </message>
        <message>
            <source>By whom and why</source>
            <translation>提案者と理由</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
    </context>
    <context>
        <name>ArrivalField</name>
        <message>
            <source>How it came</source>
            <translation>届いた経路</translation>
        </message>
        <message>
            <source>Day of arrival</source>
            <translation>到達日</translation>
        </message>
        <message>
            <source>Time zone of the sender</source>
            <translation>差出人の時間帯</translation>
        </message>
        <message>
            <source>Time in Tokyo</source>
            <translation>時刻（東京）</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>ファイルを選ぶ</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>フォルダーを選ぶ</translation>
        </message>
    </context>
    <context>
        <name>AuditView</name>
        <message>
            <source>Checking the record…</source>
            <translation>監査記録を確認しています…</translation>
        </message>
        <message>
            <source>Audit record</source>
            <translation>監査記録</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved to the file.</source>
            <translation>
                <numerusform>%n 件をファイルに保存しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the record… {done} of {total} events</source>
            <translation>監査記録を確認しています… {total} 件中 {done} 件</translation>
        </message>
        <message>
            <source>Nobody can change or delete a line, not even the manager.</source>
            <translation>管理者も含め、だれも書き換えや削除はできません。</translation>
        </message>
        <message>
            <source>Check the record</source>
            <translation>監査記録を確認する</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>CSVで保存</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDFで保存</translation>
        </message>
        <message>
            <source>Show older events</source>
            <translation>さらに前の記録を表示</translation>
        </message>
        <message>
            <source>Audit events, newest first</source>
            <translation>監査記録（新しい順）</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Who did it</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>No such events</source>
            <translation>該当する記録はありません</translation>
        </message>
        <message>
            <source>Choose another kind of event or another person.</source>
            <translation>内容か担当者を選び直してください。</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべての内容</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>すべての担当者</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>だれが</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Inquiry</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Checked when this list was made: sound.</source>
            <translation>この一覧の作成時に確認: 正常。</translation>
        </message>
        <message>
            <source>Checked when this list was made: it does not fit from event {number}.</source>
            <translation>この一覧の作成時に確認: {number} 件目から合いません。</translation>
        </message>
        <message>
            <source>Listed: {shown} of {count} events, newest first.</source>
            <translation>掲載: 全 {count} 件中 {shown} 件（新しい順）。</translation>
        </message>
        <message numerus="yes">
            <source>The record is sound: %n event(s), none changed or missing.</source>
            <translation>
                <numerusform>監査記録は正常です（%n件。書き換えも欠落もありません）。</numerusform>
            </translation>
        </message>
        <message>
            <source>The record does not fit from event {number} on. Do not go on working with this desk; keep a copy of it and call the manager.</source>
            <translation>{number}番から監査記録がつながっていません。このデスクでの作業を止め、コピーを保管して個人情報保護管理者に連絡してください。</translation>
        </message>
    </context>
    <context>
        <name>AuthorityForm</name>
        <message>
            <source>Record the agent’s authority</source>
            <translation>代理権を記録する</translation>
        </message>
        <message>
            <source>What was shown</source>
            <translation>提示された書類</translation>
        </message>
        <message>
            <source>What shows that it is genuine</source>
            <translation>本物と分かる理由</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>It names this very request</source>
            <translation>この請求についての代理権が書かれている</translation>
        </message>
        <message>
            <source>It allows the agent to receive the answer</source>
            <translation>代理人が回答を受け取ってよいと書かれている</translation>
        </message>
        <message>
            <source>I thought about a conflict of interest</source>
            <translation>利益相反がないか考えた</translation>
        </message>
        <message>
            <source>What speaks against it, if anything</source>
            <translation>問題になること（あれば）</translation>
        </message>
        <message>
            <source>Look at: {what}</source>
            <translation>見るところ：{what}</translation>
        </message>
        <message>
            <source>Record the authority</source>
            <translation>代理権を記録する</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Remove</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>Remove {place}</source>
            <translation>{place} を外す</translation>
        </message>
        <message>
            <source>Removable drive</source>
            <translation>取り外せるドライブ</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Written by a command</source>
            <translation>コマンドで作成</translation>
        </message>
        <message>
            <source>no backup yet</source>
            <translation>バックアップなし</translation>
        </message>
        <message>
            <source>last good backup {when}</source>
            <translation>最後の有効なバックアップ {when}</translation>
        </message>
        <message>
            <source>{kind} · {when}</source>
            <translation>{kind} ・ {when}</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>フォルダーを追加</translation>
        </message>
        <message>
            <source>Add a removable drive</source>
            <translation>取り外せるドライブを追加</translation>
        </message>
        <message>
            <source>No place is chosen yet. Choose a folder on another disk, and a drive for the safe.</source>
            <translation>バックアップ先がまだ選ばれていません。別のディスクのフォルダーと、金庫に入れるドライブを選んでください。</translation>
        </message>
        <message>
            <source>A backup is made every day when the desk is first opened, and checked by opening it. Kept are the newest of 7 days, 5 weeks and 12 months. To restore one, lock the desk: the window with the passphrase offers it.</source>
            <translation>バックアップは毎日、最初にデスクを開いたときに作り、開いて確かめます。7日・5週・12か月のそれぞれ最新のものを残します。復元するときはデスクをロックし、パスフレーズの画面で「バックアップから復元」を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>BackupSummary</name>
        <message>
            <source>{name} ({role})</source>
            <translation>{name}（{role}）</translation>
        </message>
        <message>
            <source>Inquiries: {inquiries} · files: {files} · {size}</source>
            <translation>案件 {inquiries} 件・ファイル {files} 件・{size}</translation>
        </message>
        <message>
            <source>The audit record ends with event {number} (seal {head}).</source>
            <translation>監査記録は {number} 件目まで（封印 {head}）。</translation>
        </message>
        <message>
            <source>Backup of {moment}</source>
            <translation>{moment} のバックアップ</translation>
        </message>
        <message>
            <source>Can open it: </source>
            <translation>開ける人: </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Backing up… {percent} %</source>
            <translation>バックアップ中… {percent} %</translation>
        </message>
        <message>
            <source>The last backup is old</source>
            <translation>最後のバックアップが古くなっています</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>バックアップはまだありません</translation>
        </message>
        <message>
            <source>Last backup {when}</source>
            <translation>最終バックアップ {when}</translation>
        </message>
        <message>
            <source>No backup was made in {place} yet.</source>
            <translation>{place} には、まだバックアップがありません。</translation>
        </message>
        <message>
            <source>The last good backup in {place} is of {day}.</source>
            <translation>{place} の最後の有効なバックアップは {day} のものです。</translation>
        </message>
    </context>
    <context>
        <name>CalendarView</name>
        <message>
            <source>Deadline calendar</source>
            <translation>期限カレンダー</translation>
        </message>
        <message>
            <source>How the date was reckoned</source>
            <translation>期日の計算</translation>
        </message>
        <message>
            <source>Write a calendar file (.ics)</source>
            <translation>カレンダーファイル（.ics）を書き出す</translation>
        </message>
        <message>
            <source>Numbers and dates only, no personal data</source>
            <translation>受付番号と日付だけを書き出します。個人情報は含みません</translation>
        </message>
        <message>
            <source>Deadlines by urgency</source>
            <translation>期限の一覧（近い順）</translation>
        </message>
        <message>
            <source>Month with the number of deadlines</source>
            <translation>月ごとの期限の件数</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>前の月</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>次の月</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Open the inquiry</source>
            <translation>案件を開く</translation>
        </message>
        <message>
            <source>No deadlines</source>
            <translation>期限のある案件はありません</translation>
        </message>
        <message>
            <source>As soon as an inquiry is recorded, the day of its answer stands here.</source>
            <translation>案件を記録すると、回答の期限がここに並びます。</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>a month and year, as QLocale writes them</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Day</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>残り</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今日が期限</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>今週</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>来週</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>それ以降</translation>
        </message>
        <message>
            <source>Clock paused</source>
            <translation>期限停止中</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Erase: {what}</source>
            <translation>消去: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>期限超過 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>今日が期限 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fell due while the program did not run</source>
            <translation>
                <numerusform>プログラムを使っていない間に期限が来た案件 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <translation>・</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>書き出しました：{name}</translation>
        </message>
    </context>
    <context>
        <name>CheckLine</name>
        <message>
            <source>Withdraw</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Withdraw “{check}”</source>
            <translation>「{check}」を取り消す</translation>
        </message>
        <message>
            <source>Accept alone…</source>
            <translation>1点で足りると認める…</translation>
        </message>
        <message>
            <source>Accept “{check}” alone</source>
            <translation>「{check}」1点で足りると認める</translation>
        </message>
        <message>
            <source>Keep a copy…</source>
            <translation>写しを残す…</translation>
        </message>
        <message>
            <source>Keep a copy of “{check}”</source>
            <translation>「{check}」の写しを残す</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>{moment} by {name}</source>
            <translation>{moment} {name}</translation>
        </message>
        <message>
            <source>Look at the copy of “{check}”</source>
            <translation>「{check}」の写しを見る</translation>
        </message>
        <message>
            <source>Copy kept by {name}, {moment}: {reason}</source>
            <translation>写しを残しました（{name}、{moment}）: {reason}</translation>
        </message>
        <message>
            <source>It was erased on {day}.</source>
            <translation>{day}に消去しました。</translation>
        </message>
        <message>
            <source>To be erased from {day} on.</source>
            <translation>{day}から消去の対象になります。</translation>
        </message>
        <message>
            <source>Enough alone, says {name}, {moment}: {reason}</source>
            <translation>1点で足りる（{name}、{moment}）：{reason}</translation>
        </message>
        <message>
            <source>Withdrawn {moment} by {name}: {reason}</source>
            <translation>{moment} {name}さんが取消し：{reason}</translation>
        </message>
    </context>
    <context>
        <name>ClosingDaysDialog</name>
        <message>
            <source>Closing days and holidays</source>
            <translation>休業日と祝日</translation>
        </message>
        <message>
            <source>Show what moves…</source>
            <translation>動く期日を確認…</translation>
        </message>
        <message>
            <source>On these days the desk is closed. A target of the house that ends on one goes to the next working day. Equinoxes are official after the gazette of February of the year before; later ones are predictions.</source>
            <translation>これらの日は窓口が休みです。内部目標の日が休みに当たるときは、次の営業日になります。春分の日・秋分の日は前年2月の官報で正式に決まり、それより先は予測です。</translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>日を追加</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>取り除く</translation>
        </message>
        <message>
            <source>Closing days and holidays of the coming year</source>
            <translation>今後1年の休業日と祝日</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>What</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Changed here, but not in force yet.</source>
            <translation>変更しましたが、まだ有効ではありません。</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first}～{last}</translation>
        </message>
        <message>
            <source>From the table of holidays</source>
            <translation>祝日表による</translation>
        </message>
        <message>
            <source>By the office, every year</source>
            <translation>当協会が設定（毎年）</translation>
        </message>
        <message>
            <source>By the office</source>
            <translation>当協会が設定</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>予測</translation>
        </message>
        <message>
            <source>Working day</source>
            <translation>営業日</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>休業日</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>祝日</translation>
        </message>
    </context>
    <context>
        <name>ComplaintDialog</name>
        <message>
            <source>Progress and outcome</source>
            <translation>経過と結果</translation>
        </message>
        <message>
            <source>Another step</source>
            <translation>経過を足す</translation>
        </message>
        <message>
            <source>Day of the step</source>
            <translation>その日</translation>
        </message>
    </context>
    <context>
        <name>ConditionBanner</name>
        <message>
            <source>Part of the desk's database cannot be read. What can be read is shown and nothing is written. Put back the newest backup, or open a copy of the folder.</source>
            <translation>データベースの一部を読み取れません。読める部分だけを表示し、書き込みは一切しません。最新のバックアップを戻すか、フォルダの控えを開いてください。</translation>
        </message>
        <message>
            <source>An older copy of the database lies in place of the newer one: the newest entries are missing. Ask the protection manager before you go on working.</source>
            <translation>データベースが古い控えに置き換わっています。新しい記録がありません。作業を続ける前に個人情報保護管理者に確認してください。</translation>
        </message>
        <message>
            <source>This desk was opened for reading only: nothing can be changed. The folder cannot be written.</source>
            <translation>読み取り専用で開いています。何も変更できません。フォルダに書き込みができません。</translation>
        </message>
        <message>
            <source>Restored from a backup on purpose</source>
            <translation>意図してバックアップから戻しました</translation>
        </message>
    </context>
    <context>
        <name>ContactRow</name>
        <message>
            <source>Way to reach the person</source>
            <translation>連絡手段</translation>
        </message>
        <message>
            <source>Address or number</source>
            <translation>住所・番号・アドレス</translation>
        </message>
        <message>
            <source>Unsafe, never use</source>
            <translation>危険・使用しない</translation>
        </message>
    </context>
    <context>
        <name>ContractorDialog</name>
        <message>
            <source>Supervision</source>
            <translation>監督</translation>
        </message>
        <message>
            <source>Another review and its result</source>
            <translation>新しい点検とその結果</translation>
        </message>
        <message>
            <source>Day of the review</source>
            <translation>点検した日</translation>
        </message>
    </context>
    <context>
        <name>CopyActs</name>
        <message>
            <source>Encrypting the file</source>
            <translation>ファイルを暗号化しています</translation>
        </message>
    </context>
    <context>
        <name>CorrespondenceTab</name>
        <message>
            <source>How it travelled</source>
            <translation>手段</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加する</translation>
        </message>
        <message>
            <source>Add to the record</source>
            <translation>やり取りを追加</translation>
        </message>
        <message>
            <source>Written so far</source>
            <translation>これまでのやり取り</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Letters, mails, calls and internal notes stand here.</source>
            <translation>手紙・メール・電話・内部メモがここに並びます。</translation>
        </message>
        <message>
            <source>This way is not safe for the person.</source>
            <translation>この手段は、この方には安全ではありません。</translation>
        </message>
    </context>
    <context>
        <name>DecisionTab</name>
        <message>
            <source>The answer lies before the approver or is approved. Give it back to change a decision.</source>
            <translation>回答は承認待ちまたは承認済みです。判断を変えるには、差し戻してください。</translation>
        </message>
        <message>
            <source>Write the notice</source>
            <translation>通知書を作る</translation>
        </message>
        <message>
            <source>Ended because nobody knows who asks. The person is told without delay: why, that other proof takes the request up again, and under the GDPR and UK law to whom they may complain and that a court is open to them (GDPR 11(2), 12(2), 12(4)). The notice never says whether JAR holds data.</source>
            <translation>本人確認ができないため終わりました。遅滞なく、理由、別の確認方法があれば再開すること、GDPR・英国法では苦情の申立先と裁判所への救済の求めを知らせます（GDPR 第11条(2)・第12条(2)(4)）。通知書は、データを保有しているかどうかには触れません。</translation>
        </message>
    </context>
    <context>
        <name>DeskSettings</name>
        <message>
            <source>Only the protection manager may switch this.</source>
            <translation>切り替えられるのは個人情報保護管理者だけです。</translation>
        </message>
        <message>
            <source>The key ring keeps how far the audit record had come, so that an older copy put in place of the desk is noticed. It never opens the desk.</source>
            <translation>資格情報ストアに監査記録の進み具合を覚えさせ、古い控えへの置き換えに気づけるようにします。これでデスクが開くことはありません。</translation>
        </message>
        <message>
            <source>This PC has no key ring. Everything works without it.</source>
            <translation>このPCには資格情報ストアがありません。なくても、すべて使えます。</translation>
        </message>
        <message>
            <source>The key ring of this PC is locked. Unlock it and come back to this page; everything works without it.</source>
            <translation>このPCの資格情報ストアはロックされています。解除してからこの画面に戻ってください。なくても、すべて使えます。</translation>
        </message>
        <message>
            <source>The key ring of this PC does not answer. Everything works without it.</source>
            <translation>このPCの資格情報ストアから応答がありません。なくても、すべて使えます。</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>お待ちください…</translation>
        </message>
        <message>
            <source> · </source>
            <translation>・</translation>
        </message>
    </context>
    <context>
        <name>DirectiveDialog</name>
        <message>
            <source>How it ended</source>
            <translation>終わり方</translation>
        </message>
    </context>
    <context>
        <name>DispatchDialog</name>
        <message>
            <source>Record the dispatch</source>
            <translation>発送を記録する</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>記録する</translation>
        </message>
        <message>
            <source>Only ways that are safe for the person are offered.</source>
            <translation>この方にとって安全な手段だけを選べます。</translation>
        </message>
        <message>
            <source>The package went to</source>
            <translation>パッケージの送り先</translation>
        </message>
        <message>
            <source>The passphrase travels by</source>
            <translation>パスフレーズの伝え方</translation>
        </message>
        <message>
            <source>No safe way is recorded. Ask the person how to reach them.</source>
            <translation>安全な連絡先が記録されていません。連絡方法を本人に確かめてください。</translation>
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message>
            <source>Make</source>
            <translation>書類を作る</translation>
        </message>
        <message>
            <source>Acknowledgement</source>
            <translation>受付通知</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知書</translation>
        </message>
        <message>
            <source>Disclosure package</source>
            <translation>開示パッケージ</translation>
        </message>
        <message>
            <source>Portability file</source>
            <translation>データポータビリティ用ファイル</translation>
        </message>
        <message>
            <source>Notice: not identifiable</source>
            <translation>通知（本人確認ができない）</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>作成した書類</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) to carry away</source>
            <translation>
                <numerusform>持ち運べる記録 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>The acknowledgement is ready to print: make it and send it first.</source>
            <translation>受付通知はすぐに作れます。まず作って送りましょう。</translation>
        </message>
        <message>
            <source>Notice and package follow once every request is decided.</source>
            <translation>通知書とパッケージは、すべての請求の判断が済むと作れます。</translation>
        </message>
        <message>
            <source>The package follows once the checklist at the right is done.</source>
            <translation>パッケージは、右の確認項目がそろうと作れます。</translation>
        </message>
        <message>
            <source>ZIP, {size} kB</source>
            <translation>ZIP・{size} kB</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%nページ</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>内容が古い</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>下見</translation>
        </message>
        <message>
            <source>Parts…</source>
            <translation>内訳…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>保存…</translation>
        </message>
    </context>
    <context>
        <name>DoorForm</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>This page is withheld
{ground}</source>
            <translation>このページは渡しません
{ground}</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>非表示</translation>
        </message>
        <message>
            <source>black out what was found</source>
            <translation>検索結果の黒塗り</translation>
        </message>
        <message>
            <source>hand over the page</source>
            <translation>ページを渡す</translation>
        </message>
        <message>
            <source>withhold the page</source>
            <translation>ページ全体の黒塗り</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>黒塗りの取り消し</translation>
        </message>
        <message>
            <source>change the ground</source>
            <translation>根拠の変更</translation>
        </message>
        <message>
            <source>black out</source>
            <translation>黒塗り</translation>
        </message>
        <message>
            <source>The whole page</source>
            <translation>ページ全体</translation>
        </message>
        <message>
            <source>(no text beneath)</source>
            <translation>(文字のない場所)</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>JAR Desk — Personal Information Inquiry Desk</source>
            <translation>JAR デスク — 個人情報お問い合わせ窓口</translation>
        </message>
    </context>
    <context>
        <name>EntryDetail</name>
        <message>
            <source>{date} ({left})</source>
            <translation>{date}（{left}）</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Open the inquiry</source>
            <translation>案件を開く</translation>
        </message>
        <message>
            <source>Hand-over sheet…</source>
            <translation>引継書…</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>非表示</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>ErasureDialog</name>
        <message>
            <source>Propose erasure</source>
            <translation>消去の提案</translation>
        </message>
        <message>
            <source>Put before a second person</source>
            <translation>二人目の承認に回す</translation>
        </message>
        <message>
            <source>Nothing is erased now: a second person looks at exactly this and approves.</source>
            <translation>この時点では何も消去しません。二人目がこの内容を確かめて承認します。</translation>
        </message>
        <message numerus="yes">
            <source>{what}: %n thing(s)</source>
            <translation>
                <numerusform>{what}　%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes: {counts}</source>
            <translation>消えるもの: {counts}</translation>
        </message>
        <message>
            <source>Stays: {what}</source>
            <translation>残るもの: {what}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>{numbers} and %n more</source>
            <translation>
                <numerusform>{numbers} ほか %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them would go before the period ends; that needs the protection manager.</source>
            <translation>
                <numerusform>うち %n 件は期間満了前の消去です。個人情報保護管理者の承認が必要です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Older backups still hold it until they expire; a desk that is restored from one erases it again. Do not name the person in the reason: it is kept.</source>
            <translation>以前のバックアップには、廃棄されるまで残ります。復元したときは再び消去されます。理由は記録に残るため、本人の氏名などを書かないでください。</translation>
        </message>
    </context>
    <context>
        <name>ExplanationDialog</name>
        <message>
            <source>How the date was reckoned</source>
            <translation>期限の計算の根拠</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Legal deadline</source>
            <translation>法律上の期限</translation>
        </message>
        <message>
            <source>Target of the house</source>
            <translation>内部目標（法定の期限ではありません）</translation>
        </message>
        <message>
            <source>asked {since}, answered {until}</source>
            <translation>{since}に質問、{until}に回答</translation>
        </message>
        <message>
            <source>asked {since}</source>
            <translation>{since}に質問</translation>
        </message>
        <message>
            <source>not yet officially announced</source>
            <translation>官報公告前の見込み</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>残り %n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) added</source>
            <translation>
                <numerusform>%n日を加算</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExtensionDialog</name>
        <message>
            <source>Extend</source>
            <translation>延長する</translation>
        </message>
        <message>
            <source>There may be one extension, and the person must be told of it with the reason before the first period ends.</source>
            <translation>延長は一度だけです。最初の期限までに、理由とともに請求者へ知らせる必要があります。</translation>
        </message>
        <message>
            <source>The notice has an effect until {date}.</source>
            <translation>通知が有効なのは{date}までです。</translation>
        </message>
        <message>
            <source>Extend the date</source>
            <translation>期日を延長</translation>
        </message>
        <message>
            <source>Told the person on</source>
            <translation>請求者に知らせた日</translation>
        </message>
        <message>
            <source>Reason told to the person</source>
            <translation>請求者に伝えた理由</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
    </context>
    <context>
        <name>FinderDialog</name>
        <message>
            <source>Find the person in an export</source>
            <translation>書き出しデータから本人を探す</translation>
        </message>
        <message>
            <source>Take over as a record…</source>
            <translation>記録として取り込む…</translation>
        </message>
        <message>
            <source>Drop a table, text or PDF of another system here. It is looked through for every spelling of the names, and for addresses and phone numbers of the person. Only what you tick is kept.</source>
            <translation>他のシステムから書き出した表・テキスト・PDFをここにドロップしてください。氏名のあらゆる表記と、本人の連絡先・住所を探します。保存されるのは印を付けたものだけです。</translation>
        </message>
        <message>
            <source>For example RJ-0042, other spellings</source>
            <translation>例：RJ-0042、別の表記</translation>
        </message>
        <message>
            <source>Choose an export…</source>
            <translation>書き出しデータを選択…</translation>
        </message>
        <message>
            <source>Tick all listed</source>
            <translation>表示中のすべてに印</translation>
        </message>
        <message>
            <source>Looking through the export</source>
            <translation>書き出しデータを調べています</translation>
        </message>
        <message>
            <source>Tick what is to be taken over.</source>
            <translation>取り込むものに印を付けてください。</translation>
        </message>
        <message>
            <source>Also look for: numbers, addresses, names, parted by commas</source>
            <translation>ほかに探すもの（番号・連絡先・氏名。読点かカンマで区切る）</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>What was found; Space ticks</source>
            <translation>見つかったもの（スペースキーで印）</translation>
        </message>
        <message>
            <source>What is selected, in full</source>
            <translation>選択中の内容</translation>
        </message>
        <message>
            <source>Nothing in it is like what is known of the person.</source>
            <translation>本人の情報に当てはまるものはありません。</translation>
        </message>
        <message>
            <source>{found} hits, of which the {told} strongest are listed.</source>
            <translation>{found} 件のうち、確度の高い {told} 件を表示しています。</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s): look at each, Space ticks it.</source>
            <translation>
                <numerusform>%n 件見つかりました。一つずつ確かめ、スペースキーで印を付けてください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) could not be read: look at each.</source>
            <translation>
                <numerusform>%n ページは読み取れませんでした。目で確かめてください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) looked through.</source>
            <translation>
                <numerusform>%n 行を調べました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) looked through.</source>
            <translation>
                <numerusform>%n 行を調べました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) looked through.</source>
            <translation>
                <numerusform>%n ページを調べました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>印</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>見つかった箇所</translation>
        </message>
        <message>
            <source> · </source>
            <translation>・</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n as a record…</source>
            <translation>
                <numerusform>%n 件を記録として取り込む…</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped; nothing was kept.</source>
            <translation>中止しました。何も保存していません。</translation>
        </message>
    </context>
    <context>
        <name>FirstStartView</name>
        <message>
            <source>Where the desk lies</source>
            <translation>デスクの場所</translation>
        </message>
        <message>
            <source>Who manages the desk</source>
            <translation>デスクの管理者</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>復旧シート</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Create the desk</source>
            <translation>デスクを作る</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>デスクを開く</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>手順 {step} / {steps}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Open a desk that exists</source>
            <translation>既にあるデスクを開く</translation>
        </message>
    </context>
    <context>
        <name>FlagsForm</name>
        <message>
            <source>Signs of impersonation</source>
            <translation>なりすましの兆候</translation>
        </message>
        <message>
            <source>Record what I saw</source>
            <translation>確かめた結果を記録する</translation>
        </message>
        <message>
            <source>States that persecute, traffickers, employers and former partners have pretended to be the person. With one of these signs a second person verifies identity too. Never confirm by phone that somebody is known here.</source>
            <translation>迫害する国、人身取引の加害者、雇い主、元の配偶者が本人のふりをすることがあります。兆候が一つでもあれば、別の職員も本人確認をします。電話では、その人を知っているとも言いません。</translation>
        </message>
        <message>
            <source>What exactly, if anything</source>
            <translation>具体的に（あれば）</translation>
        </message>
        <message>
            <source>Record these signs</source>
            <translation>この兆候を記録する</translation>
        </message>
        <message>
            <source>Record that I saw none</source>
            <translation>兆候がなかったことを記録する</translation>
        </message>
    </context>
    <context>
        <name>FollowUpDialog</name>
        <message>
            <source>Done</source>
            <translation>対応の完了</translation>
        </message>
        <message>
            <source>Tick off</source>
            <translation>完了にする</translation>
        </message>
        <message>
            <source>Done or told on</source>
            <translation>実施日・通知日</translation>
        </message>
        <message>
            <source>Note (how, to whom)</source>
            <translation>メモ（方法・相手など）</translation>
        </message>
    </context>
    <context>
        <name>FollowUpsCard</name>
        <message>
            <source>After the answer</source>
            <translation>回答後の対応</translation>
        </message>
        <message>
            <source>While it is examined</source>
            <translation>審査のあいだにすること</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>残り%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>All done</source>
            <translation>すべて完了</translation>
        </message>
        <message>
            <source>Done…</source>
            <translation>完了…</translation>
        </message>
        <message>
            <source>Tick off “{task}”</source>
            <translation>「{task}」を完了にする</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>完了を取り消す</translation>
        </message>
        <message>
            <source>Take the tick of “{task}” back</source>
            <translation>「{task}」の完了を取り消す</translation>
        </message>
        <message>
            <source>{task}: {whom}</source>
            <translation>{task}: {whom}</translation>
        </message>
        <message>
            <source>{right} · until {day}</source>
            <translation>{right}・{day}まで</translation>
        </message>
        <message>
            <source>{right} · done {day} by {name}</source>
            <translation>{right}・{day}に完了（{name}）</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Page {page} / {pages}</source>
            <translation>{page} / {pages} ページ</translation>
        </message>
        <message numerus="yes">
            <source>Not saved yet: %n record(s)</source>
            <translation>
                <numerusform>未保存:%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>The law gives no ground to black out anything of this record.</source>
            <translation>この記録には、黒塗りの根拠となる条文がありません。</translation>
        </message>
        <message>
            <source>Arrows: move   Shift+arrows: size   Enter: black out   Esc: leave off</source>
            <translation>矢印:動かす  Shift+矢印:大きさ  Enter:黒塗り  Esc:やめる</translation>
        </message>
        <message>
            <source>B: black out   Shift+arrows: select   Esc: leave off</source>
            <translation>B:黒塗り  Shift+矢印:選択  Esc:やめる</translation>
        </message>
        <message>
            <source>Delete: remove   G: ground   Space: see beneath</source>
            <translation>Delete:取り消し  G:根拠  スペース:下を見る</translation>
        </message>
        <message>
            <source>Drag over text, B: black out   Shift+drag or R: a box   PgDn: next page</source>
            <translation>文字をなぞってB:黒塗り  Shift+ドラッグ・R:枠  PgDn:次のページ</translation>
        </message>
    </context>
    <context>
        <name>ForbiddenDialog</name>
        <message>
            <source>The file holds what JAR must not keep. Nothing was saved yet.</source>
            <translation>このファイルには、協会が保存してはならないものがあります。まだ何も保存していません。</translation>
        </message>
        <message>
            <source>What was typed holds what JAR must not keep. Nothing was saved yet.</source>
            <translation>入力の中に、協会が保存してはならないものがあります。まだ何も保存していません。</translation>
        </message>
        <message>
            <source>This must not be kept</source>
            <translation>保存してはならないものです</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>It is a false alarm: keep it as it is</source>
            <translation>誤検知なので、このまま保存する</translation>
        </message>
        <message>
            <source>Why it is none</source>
            <translation>誤検知と分かる理由</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>The file is left out, and it is noted that it came without being asked for. Black it out, then add it again.</source>
            <translation>ファイルは保存せず、求めていないのに届いたことだけを記録します。黒塗りしてから、もう一度追加してください。</translation>
        </message>
        <message>
            <source>What was found becomes ■, and it is noted that it came without being asked for, without the number.</source>
            <translation>見つかった部分を■に置き換え、求めていないのに届いたことだけを記録します。番号は残りません。</translation>
        </message>
        <message>
            <source>Leave the file out and note it</source>
            <translation>ファイルを除いて記録</translation>
        </message>
        <message>
            <source>Mask and note</source>
            <translation>伏せ字にして記録</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation>このまま保存する</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
    </context>
    <context>
        <name>ForbiddenNotice</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>{found}: JAR must not keep this. Drafts hold it masked; {keys} masks it here and notes that it came.</source>
            <translation>{found}：JAR は保存できません。下書きには伏せ字で残ります。{keys} でこの欄も伏せ字にし、届いたことだけを記録します。</translation>
        </message>
        <message>
            <source>Mask and note</source>
            <translation>伏せ字にして記録</translation>
        </message>
        <message>
            <source>Masked; it is noted that it came.</source>
            <translation>伏せ字にしました。届いたことを記録します。</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>What was half filled in is back.</source>
            <translation>途中まで書いた内容を戻しました。</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>最初から書く</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧へ戻る（Esc）</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他の操作</translation>
        </message>
        <message>
            <source>Name hidden</source>
            <translation>氏名は隠しています</translation>
        </message>
        <message numerus="yes">
            <source>Stopped · %n day(s) were left</source>
            <translation>
                <numerusform>停止中・残り %n日</numerusform>
            </translation>
        </message>
        <message>
            <source>{left} · {date}</source>
            <translation>{left}・{date}</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>返答を記録</translation>
        </message>
        <message>
            <source>Stop the clock</source>
            <translation>期限を停止</translation>
        </message>
        <message>
            <source>Extend the date…</source>
            <translation>期日を延長…</translation>
        </message>
        <message>
            <source>How the date was reckoned</source>
            <translation>期限の計算の根拠</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>担当を決める…</translation>
        </message>
        <message>
            <source>Safe contact…</source>
            <translation>安全な連絡方法…</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message>
            <source>Back to the inquiry (Esc)</source>
            <translation>案件に戻る (Esc)</translation>
        </message>
        <message>
            <source>Black out (B)</source>
            <translation>黒塗り (B)</translation>
        </message>
        <message>
            <source>Draw boxes with the mouse (Shift+drag); by keys: R</source>
            <translation>マウスで枠を描く (Shift+ドラッグ)。キーでは R</translation>
        </message>
        <message>
            <source>Withhold the whole page, or not (W)</source>
            <translation>ページ全体を渡さない/渡す (W)</translation>
        </message>
        <message>
            <source>See what lies beneath (V, or hold the space bar)</source>
            <translation>黒塗りの下を見る (V、またはスペースを押している間)</translation>
        </message>
        <message>
            <source>Search and black out (Ctrl+F)</source>
            <translation>検索して黒塗り (Ctrl+F)</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>小さく (Ctrl+-)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>大きく (Ctrl++)</translation>
        </message>
        <message>
            <source>Blacking out</source>
            <translation>黒塗り</translation>
        </message>
        <message>
            <source>Fit the width (Ctrl+0)</source>
            <translation>幅に合わせる (Ctrl+0)</translation>
        </message>
        <message>
            <source>{zoom}, fit the width (Ctrl+0)</source>
            <translation>{zoom}、幅に合わせる (Ctrl+0)</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Ctrl+/ shows all keys; Ctrl+L locks the desk at once.</source>
            <translation>Ctrl+/ で全キーの一覧、Ctrl+L ですぐにロックします。</translation>
        </message>
        <message>
            <source>Every inquiry of the desk, the most urgent first.</source>
            <translation>窓口のすべての案件を、急ぎの順に表示します。</translation>
        </message>
        <message>
            <source>Press an inquiry to see it at the right; Enter opens it.</source>
            <translation>案件を選ぶと右に概要が出ます。Enter で開きます。</translation>
        </message>
        <message>
            <source>“New inquiry” (Ctrl+N) records what has just arrived.</source>
            <translation>届いたばかりのお問い合わせは「新しい案件」(Ctrl+N)で記録します。</translation>
        </message>
        <message>
            <source>Ctrl+F searches names, numbers and telephone numbers.</source>
            <translation>Ctrl+F で名前・番号・電話番号を検索します。</translation>
        </message>
        <message>
            <source>What is due on which day, by the law of each inquiry.</source>
            <translation>案件ごとの法令に従い、期限を日ごとに示します。</translation>
        </message>
        <message>
            <source>Press a day to see what is due on it, then an inquiry to open it.</source>
            <translation>日を選ぶとその日の期限が出ます。案件を選ぶと開きます。</translation>
        </message>
        <message>
            <source>The list can be saved for your calendar: numbers and dates only.</source>
            <translation>カレンダー用に保存できます。入るのは番号と日付だけです。</translation>
        </message>
        <message>
            <source>Answers that wait for the protection manager.</source>
            <translation>個人情報保護管理者の承認を待つ回答です。</translation>
        </message>
        <message>
            <source>Nobody approves what they proposed themselves.</source>
            <translation>自分が申請したものを自分で承認することはできません。</translation>
        </message>
        <message>
            <source>Open one, read the package, then approve or return it.</source>
            <translation>開いて回答一式を読み、承認するか差し戻します。</translation>
        </message>
        <message>
            <source>Where the office keeps personal data: systems, folders, shelves.</source>
            <translation>個人情報の所在(システム、フォルダ、書庫)の一覧です。</translation>
        </message>
        <message>
            <source>Every inquiry is searched in all of them, so keep the list whole.</source>
            <translation>どの案件でもここにあるすべてを探します。漏れのないように保ってください。</translation>
        </message>
        <message>
            <source>“Add a place” records a new one; a place no longer in use is kept.</source>
            <translation>「所在を追加」で新しい所在を登録します。使わなくなった所在も記録に残ります。</translation>
        </message>
        <message>
            <source>What the law wants written down beside the inquiries.</source>
            <translation>案件とは別に、法令が記録を求めるものの台帳です。</translation>
        </message>
        <message>
            <source>Choose a register above; “Make an entry” (Ctrl+Enter) adds to it.</source>
            <translation>上で台帳を選びます。「記入する」（Ctrl+Enter）で書き足します。</translation>
        </message>
        <message>
            <source>Press a line to read it at the right; Enter changes it.</source>
            <translation>行を押すと右に内容が出ます。Enterで変更します。</translation>
        </message>
        <message>
            <source>The suppression list keeps hashes: type an address to look for it.</source>
            <translation>使用停止先はハッシュ値だけを持ちます。宛先を入力すると探せます。</translation>
        </message>
        <message>
            <source>Who answers for data, training, contractors, incidents.</source>
            <translation>責任者、研修、委託先、漏えい等の記録です。</translation>
        </message>
        <message>
            <source>Record an incident at once: its clocks run from when it was known.</source>
            <translation>漏えい等はすぐに記録してください。知った時から期限が進みます。</translation>
        </message>
        <message>
            <source>Each report that was made, written down, takes its clock away.</source>
            <translation>報告した日を書くと、その期限は消えます。</translation>
        </message>
        <message>
            <source>Only the protection manager appoints, and decides on reports.</source>
            <translation>責任者の選任と報告の要否の判断は、個人情報保護管理者だけが行えます。</translation>
        </message>
        <message>
            <source>What the desk holds, for how long, and what is to be erased now.</source>
            <translation>窓口が何をいつまで保管し、いま何を消去するかを示します。</translation>
        </message>
        <message>
            <source>The line at the right says how the day was reckoned, step by step.</source>
            <translation>右側に、消去する日の計算が一行ずつ示されます。</translation>
        </message>
        <message>
            <source>Choose what is due and propose its erasure; a second person approves.</source>
            <translation>期間満了のものを選んで消去を提案し、二人目が承認します。</translation>
        </message>
        <message>
            <source>A hold keeps something back, even after an approval.</source>
            <translation>保留にしたものは、承認の後でも消去されません。</translation>
        </message>
        <message>
            <source>What was erased leaves a record, and a certificate on paper.</source>
            <translation>消去したものは記録が残り、証明書を紙で出せます。</translation>
        </message>
        <message>
            <source>How many inquiries came, how they ended and how long they took.</source>
            <translation>受付件数、結果、かかった日数をまとめます。</translation>
        </message>
        <message>
            <source>Choose a period, then save the report as PDF or CSV.</source>
            <translation>期間を選び、PDFまたはCSVで保存します。</translation>
        </message>
        <message>
            <source>Counts from 1 to 4 stand as “&lt;5”, so that nobody is recognised.</source>
            <translation>個人が特定されないよう、1件から4件は「&lt;5」と表示します。</translation>
        </message>
        <message>
            <source>One inquiry from receipt to answer, tab by tab.</source>
            <translation>一つの案件を、受付から回答までタブごとに進めます。</translation>
        </message>
        <message>
            <source>The blue button says the next step; Ctrl+Enter presses it.</source>
            <translation>青いボタンが次の手順です。Ctrl+Enter でも押せます。</translation>
        </message>
        <message>
            <source>The clock at the right explains how the day was reckoned.</source>
            <translation>右の期限表示で、期限の計算の根拠を確かめられます。</translation>
        </message>
        <message>
            <source>Ctrl+Tab goes to the next tab, Esc back to the list.</source>
            <translation>Ctrl+Tab で次のタブへ、Esc で一覧に戻ります。</translation>
        </message>
        <message>
            <source>What belongs to others is blacked out here, each with its ground.</source>
            <translation>第三者の情報を、根拠をつけて黒塗りします。</translation>
        </message>
        <message>
            <source>Select text with the mouse or Shift+arrows and press B; R begins a box by keys.</source>
            <translation>マウスかShift+矢印で文字を選び、Bで黒塗りします。Rでキー操作の枠を描きます。</translation>
        </message>
        <message>
            <source>N goes to the next suggestion, Ctrl+F searches all records.</source>
            <translation>Nで次の候補へ。Ctrl+Fですべての記録を検索できます。</translation>
        </message>
        <message>
            <source>V shows what lies beneath; Ctrl+Z undoes; Ctrl+Enter saves.</source>
            <translation>Vで下の文字を表示、Ctrl+Zで元に戻す、Ctrl+Enterで保存します。</translation>
        </message>
        <message>
            <source>Record who asks for what, and when and how it arrived.</source>
            <translation>誰が何を求め、いつどのように届いたかを記録します。</translation>
        </message>
        <message>
            <source>Write down what is known; the rest can be added later.</source>
            <translation>分かることだけ入力してください。残りは後から追加できます。</translation>
        </message>
        <message>
            <source>“Record the inquiry” (Ctrl+Enter) numbers it and starts the clock.</source>
            <translation>「案件を記録する」(Ctrl+Enter)で番号が付き、期限の計算が始まります。</translation>
        </message>
        <message>
            <source>A half-filled form is kept when the desk is locked.</source>
            <translation>入力途中の内容は、ロックしても保存されます。</translation>
        </message>
        <message>
            <source>The privacy policy at the left, the law it answers to at the right.</source>
            <translation>左に個人情報保護方針、右にその根拠となる法令を示します。</translation>
        </message>
        <message>
            <source>Ctrl+F searches both at once; Ctrl+Tab turns to the issues.</source>
            <translation>Ctrl+F で両方を一度に検索し、Ctrl+Tab で課題に切り替えます。</translation>
        </message>
        <message>
            <source>Enter opens an issue: who sees to it, may the passage be quoted.</source>
            <translation>Enter で課題を開き、担当と、文言を引用してよいかを決めます。</translation>
        </message>
        <message>
            <source>The memo lists all open issues for the board. The text stays as is.</source>
            <translation>是正メモは、未了の課題を理事会向けにまとめます。方針の本文は変わりません。</translation>
        </message>
        <message>
            <source>Who works at the desk and what they may do.</source>
            <translation>窓口の担当者と、それぞれにできることの一覧です。</translation>
        </message>
        <message>
            <source>Everybody has a passphrase of their own; nobody can look it up.</source>
            <translation>パスフレーズは一人ひとり別で、誰も調べることはできません。</translation>
        </message>
        <message>
            <source>Only the protection manager adds people or changes their role.</source>
            <translation>担当者の追加や役割の変更は、個人情報保護管理者だけができます。</translation>
        </message>
        <message>
            <source>Who did what and when; entries are never changed or removed.</source>
            <translation>誰がいつ何をしたかの記録です。変更や削除はできません。</translation>
        </message>
        <message>
            <source>“Check the record” recomputes the chain and says if it is sound.</source>
            <translation>「監査記録を確認する」で記録全体を計算し直し、健全かどうかを示します。</translation>
        </message>
        <message>
            <source>If it is damaged, stop working and tell the protection manager.</source>
            <translation>破損しているときは作業を止め、個人情報保護管理者に知らせてください。</translation>
        </message>
        <message>
            <source>Language, colours, text size and the lock of this PC.</source>
            <translation>このPCの言語、配色、文字の大きさ、自動ロックを決めます。</translation>
        </message>
        <message>
            <source>Every change works at once; there is nothing to save.</source>
            <translation>変更はすぐに反映されます。保存の操作はいりません。</translation>
        </message>
        <message>
            <source>The protection manager changes what letters are signed with.</source>
            <translation>書面の差出人の情報は、個人情報保護管理者が変更します。</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message>
            <source>What was done</source>
            <translation>操作の記録</translation>
        </message>
        <message>
            <source>{what} → {stage}</source>
            <translation>{what} → {stage}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
    </context>
    <context>
        <name>HitPanel</name>
        <message>
            <source>Name, address, number…</source>
            <translation>氏名、住所、番号…</translation>
        </message>
        <message>
            <source>This record</source>
            <translation>この記録</translation>
        </message>
        <message>
            <source>All records</source>
            <translation>すべての記録</translation>
        </message>
        <message>
            <source>Close the search (Esc)</source>
            <translation>検索を閉じる (Esc)</translation>
        </message>
        <message numerus="yes">
            <source>Black out all %n</source>
            <translation>
                <numerusform>%nか所すべて黒塗り</numerusform>
            </translation>
        </message>
        <message>
            <source>Every spelling is found: kana of any width, accents, spaces, line ends.</source>
            <translation>全角・半角、空白、アクセント記号、行の折り返しの違いがあっても見つかります。</translation>
        </message>
        <message>
            <source>Nothing found. Pictures without text cannot be searched.</source>
            <translation>見つかりません。文字情報のない画像は検索できません。</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%nか所見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <source>the first {count} are listed</source>
            <translation>先頭の{count}か所を表示しています</translation>
        </message>
        <message>
            <source>; </source>
            <translation>。</translation>
        </message>
        <message>
            <source>Search and black out</source>
            <translation>検索して黒塗り</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>黒塗り済み</translation>
        </message>
        <message>
            <source>Black out</source>
            <translation>黒塗り</translation>
        </message>
        <message>
            <source>Black out “{text}”, {where}</source>
            <translation>「{text}」を黒塗り、{where}</translation>
        </message>
    </context>
    <context>
        <name>HoldDialog</name>
        <message>
            <source>Put on hold</source>
            <translation>保留にする</translation>
        </message>
        <message>
            <source>{number} is not erased while the hold stands, even if that was approved before. The reason goes into the audit record.</source>
            <translation>保留の間、{number} は（承認済みでも）消去されません。理由は操作記録に残ります。</translation>
        </message>
        <message>
            <source>Why it is kept</source>
            <translation>残す理由の種類</translation>
        </message>
        <message>
            <source>Until (empty: until it is lifted)</source>
            <translation>期限（空欄: 解除するまで）</translation>
        </message>
    </context>
    <context>
        <name>IdentityCopyDialog</name>
        <message>
            <source>Keep a copy of “{check}”</source>
            <translation>「{check}」の写しを残す</translation>
        </message>
        <message>
            <source>Keep the copy</source>
            <translation>写しを残す</translation>
        </message>
        <message>
            <source>{file} is stored encrypted and never goes into an answer. It is to be erased once everything asked is decided, and falls due on the page “Retention and erasure”. The reason goes into the audit record.</source>
            <translation>{file} は暗号化して保管し、回答に入ることはありません。請求のすべてを判断した後に消去の対象となり、「保管と消去」のページに現れます。理由は操作記録に残ります。</translation>
        </message>
        <message>
            <source>Arrived on (empty: today)</source>
            <translation>受領した日（空欄は今日）</translation>
        </message>
    </context>
    <context>
        <name>IdentityForm</name>
        <message>
            <source>Record a check</source>
            <translation>本人確認を記録する</translation>
        </message>
        <message>
            <source>With a document</source>
            <translation>書類で確認</translation>
        </message>
        <message>
            <source>Without documents</source>
            <translation>書類なしで確認</translation>
        </message>
        <message>
            <source>Whose identity</source>
            <translation>誰の確認か</translation>
        </message>
        <message>
            <source>What was shown or used</source>
            <translation>提示された書類・確認の方法</translation>
        </message>
        <message>
            <source>Side looked at</source>
            <translation>見た面</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>発行日</translation>
        </message>
        <message>
            <source>Record this check</source>
            <translation>この確認を記録する</translation>
        </message>
        <message>
            <source>Compared with what JAR already holds</source>
            <translation>JARの記録と照らし合わせた項目</translation>
        </message>
        <message>
            <source>Note (no numbers of documents)</source>
            <translation>メモ（書類の番号は書かない）</translation>
        </message>
        <message>
            <source>Look at: {what}</source>
            <translation>見るところ：{what}</translation>
        </message>
    </context>
    <context>
        <name>IdentityTab</name>
        <message>
            <source>Recorded checks</source>
            <translation>記録した確認</translation>
        </message>
        <message>
            <source>Came without being asked for</source>
            <translation>求めていないのに届いたもの</translation>
        </message>
        <message>
            <source>A case file goes out, or a sign of impersonation was seen: a colleague must look for themselves and record a check of their own.</source>
            <translation>支援記録を開示するか、なりすましの兆候があります。別の職員が自分で確かめ、その確認を記録してください。</translation>
        </message>
        <message>
            <source>A case file goes out, or a sign of impersonation was seen: look for yourself and record a check of your own, whatever a colleague recorded.</source>
            <translation>支援記録を開示するか、なりすましの兆候があります。ほかの職員の記録とは別に、あなたも自分で確かめて記録してください。</translation>
        </message>
        <message>
            <source>The person is a child of about {age}: usually a parent or guardian asks.</source>
            <translation>ご本人は{age}歳ほどの子どもです。ふつうは親権者か未成年後見人が請求します。</translation>
        </message>
        <message>
            <source>The person is about {age}: a child who understands what is asked may ask alone; up to {to} consent usually needs a parent or guardian too. The child’s consent to a parent’s request is not demanded as a rule.</source>
            <translation>ご本人は{age}歳ほどです。内容が分かる子どもは自分で請求できます。同意については、{to}歳くらいまでは親権者などの同意も必要とするのがふつうです。親権者の請求に、子どもの同意を一律には求めません。</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>まだ確認できていません</translation>
        </message>
        <message>
            <source>{person}: {document}</source>
            <translation>{person}：{document}</translation>
        </message>
        <message>
            <source>Compared: {fields}</source>
            <translation>照合：{fields}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Authority: {paper}</source>
            <translation>代理権：{paper}</translation>
        </message>
        <message>
            <source>names this request</source>
            <translation>この請求を明示</translation>
        </message>
        <message>
            <source>may receive the answer</source>
            <translation>回答の受領可</translation>
        </message>
        <message>
            <source>conflict of interest thought about</source>
            <translation>利益相反を検討</translation>
        </message>
        <message>
            <source>Signs of impersonation: {signs}</source>
            <translation>なりすましの兆候：{signs}</translation>
        </message>
        <message>
            <source>none seen</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>{moment} by {name}</source>
            <translation>{moment} {name}</translation>
        </message>
        <message>
            <source>Accept “{check}” alone</source>
            <translation>「{check}」1点で足りると認める</translation>
        </message>
        <message>
            <source>For somebody who holds nothing else. Say why you are sure that it is the person.</source>
            <translation>ほかに何も持っていない方のためのものです。本人に間違いないといえる理由を書いてください。</translation>
        </message>
        <message>
            <source>Accept alone</source>
            <translation>1点で認める</translation>
        </message>
        <message>
            <source>Withdraw “{check}”</source>
            <translation>「{check}」を取り消す</translation>
        </message>
        <message>
            <source>Look at a document or use another route, compare, and record here what was seen. A copy is kept only where the protection manager says why.</source>
            <translation>書類を見るか別の方法で照らし合わせ、確かめた内容をここに記録します。写しは、個人情報保護管理者が理由を述べたときにだけ残します。</translation>
        </message>
        <message>
            <source>For a check that was recorded by mistake. It stays here, struck through, and in the audit record, but no longer counts.</source>
            <translation>誤って記録した確認を取り消します。記録はここ（取消線付き）と監査記録に残りますが、確認としては数えません。</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>取り消す</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <source>Number</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>請求者</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>請求の種類</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Agent: {name}</source>
            <translation>代理人：{name}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
    </context>
    <context>
        <name>InboxView</name>
        <message>
            <source>Inquiries</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation>新しい案件</translation>
        </message>
        <message>
            <source>Search names, numbers, text (Ctrl+F)</source>
            <translation>氏名・番号・本文を検索（Ctrl+F）</translation>
        </message>
        <message>
            <source>List of inquiries</source>
            <translation>案件の一覧</translation>
        </message>
        <message>
            <source>Open the inquiry</source>
            <translation>案件を開く</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>対応中</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>自分の担当</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>今週期限</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>完了</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n件 見つかりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed</source>
            <translation>
                <numerusform>完了 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>対応中 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Search all inquiries</source>
            <translation>すべての案件から検索</translation>
        </message>
        <message>
            <source>Names are found in any spelling, numbers and contacts in any width.</source>
            <translation>氏名は表記のゆれを含めて、番号・連絡先は全角・半角を問わず検索します。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Inquiries about personal information stand here, the next deadline first. Record one as soon as it arrives: its clock is already running.</source>
            <translation>個人情報に関するお問い合わせが、期限の近い順に並びます。届いたらすぐに記録しましょう。期限はもう動いています。</translation>
        </message>
        <message>
            <source>No open inquiries</source>
            <translation>対応中の案件はありません</translation>
        </message>
        <message>
            <source>Record an inquiry</source>
            <translation>案件を記録する</translation>
        </message>
        <message>
            <source>Inquiries past their deadline would stand here.</source>
            <translation>期限を過ぎた案件があればここに並びます。</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>期限を過ぎた案件はありません</translation>
        </message>
        <message>
            <source>Inquiries due until Sunday would stand here.</source>
            <translation>日曜日までに期限が来る案件があればここに並びます。</translation>
        </message>
        <message>
            <source>Nothing is due this week</source>
            <translation>今週が期限の案件はありません</translation>
        </message>
        <message>
            <source>Open an inquiry and take it over to see it here.</source>
            <translation>案件を開いて担当になると、ここに並びます。</translation>
        </message>
        <message>
            <source>Nothing is assigned to you</source>
            <translation>自分が担当する案件はありません</translation>
        </message>
        <message>
            <source>Answered and withdrawn inquiries are kept here.</source>
            <translation>回答を終えた案件、取り下げられた案件がここに残ります。</translation>
        </message>
        <message>
            <source>No closed inquiries yet</source>
            <translation>完了した案件はまだありません</translation>
        </message>
    </context>
    <context>
        <name>IncidentDialog</name>
        <message>
            <source>For the report</source>
            <translation>報告のために</translation>
        </message>
        <message>
            <source>Empty while nobody knows</source>
            <translation>不明のときは空欄</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>The protection manager decides; until then the clocks run.</source>
            <translation>個人情報保護管理者が判断します。それまで期限は進みます。</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>対応したこと</translation>
        </message>
        <message>
            <source>Another step</source>
            <translation>経過を足す</translation>
        </message>
        <message>
            <source>Day of the step</source>
            <translation>その日</translation>
        </message>
    </context>
    <context>
        <name>IncidentDuties</name>
        <message>
            <source>Done late</source>
            <translation>期限後に実施</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>実施済み</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Promptly</source>
            <translation>速やかに</translation>
        </message>
        <message>
            <source>Done: {when}</source>
            <translation>実施: {when}</translation>
        </message>
        <message>
            <source>Until {moment} in Tokyo</source>
            <translation>{moment}まで（日本時間）</translation>
        </message>
        <message>
            <source>From {early} to {day} (days 3 to 5)</source>
            <translation>{early}〜{day}（3〜5日目）</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>{day}まで</translation>
        </message>
    </context>
    <context>
        <name>InquiryFacts</name>
        <message>
            <source>Not confirmed yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>不要</translation>
        </message>
        <message>
            <source>Confirmed: {documents}</source>
            <translation>確認済み：{documents}</translation>
        </message>
        <message>
            <source>Unsafe address</source>
            <translation>使えない連絡先あり</translation>
        </message>
        <message>
            <source>No sender name</source>
            <translation>差出人名を出さない</translation>
        </message>
        <message>
            <source>Leave no messages</source>
            <translation>伝言を残さない</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n営業日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%nか月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n時間</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InquiryForm</name>
        <message>
            <source>What ties the person to JAR</source>
            <translation>協会との関わり</translation>
        </message>
        <message>
            <source>Language of our letters</source>
            <translation>通知書の言語</translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Whose data it is about</source>
            <translation>本人（だれの情報か）</translation>
        </message>
        <message>
            <source>Safe contact</source>
            <translation>安全な連絡先</translation>
        </message>
        <message>
            <source>Law and requests</source>
            <translation>適用される法令と請求</translation>
        </message>
    </context>
    <context>
        <name>InquiryPreview</name>
        <message>
            <source>Open the inquiry (Enter)</source>
            <translation>案件を開く（Enter）</translation>
        </message>
        <message>
            <source>Name hidden</source>
            <translation>氏名は隠されています</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>次にすること</translation>
        </message>
        <message>
            <source>Received {day}, {period}, {article}</source>
            <translation>{day}受付から{period}・{article}</translation>
        </message>
        <message>
            <source>See how it was reckoned</source>
            <translation>計算の根拠を見る</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a day and month, as QLocale writes it</comment>
            <translation>M月d日</translation>
        </message>
        <message numerus="yes">
            <source>Stopped with %n day(s) left</source>
            <translation>
                <numerusform>停止中・残り %n日</numerusform>
            </translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>{date}まで</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>請求</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>本人確認</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>連絡上の注意</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>回答方法</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation>{who}：{what}</translation>
        </message>
    </context>
    <context>
        <name>InquiryView</name>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>本人確認</translation>
        </message>
        <message>
            <source>Collected information</source>
            <translation>収集した情報</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>Correspondence</source>
            <translation>やり取り</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>書類</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
    </context>
    <context>
        <name>InviteDialog</name>
        <message>
            <source>Add a staff member</source>
            <translation>担当者を追加</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>You get a passphrase that opens the desk once. Your colleague then chooses one that nobody else knows.</source>
            <translation>一度だけデスクを開けるパスフレーズをお渡しします。ご本人が、ほかの誰も知らないパスフレーズをその場で決めます。</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>Add an item</source>
            <translation>項目を追加</translation>
        </message>
        <message>
            <source>Change the item</source>
            <translation>項目を変更</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>It stands in the notice.</source>
            <translation>通知書に記載されます。</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>どこで</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>対応</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>Done on (empty: not yet)</source>
            <translation>実施日（未実施なら空欄）</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>What (e.g. address)</source>
            <translation>何を（例: 住所）</translation>
        </message>
        <message>
            <source>From</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>To</source>
            <translation>変更後</translation>
        </message>
    </context>
    <context>
        <name>ItemList</name>
        <message>
            <source>Add an item…</source>
            <translation>項目を追加…</translation>
        </message>
        <message>
            <source>Item by item</source>
            <translation>項目ごとの対応</translation>
        </message>
        <message>
            <source>(may stay empty; what stands here is in the notice)</source>
            <translation>（空欄でもかまいません。書いた項目は通知書に記載されます）</translation>
        </message>
        <message>
            <source>Change “{what}”</source>
            <translation>「{what}」を変更</translation>
        </message>
        <message>
            <source>Remove “{what}”</source>
            <translation>「{what}」を削除</translation>
        </message>
        <message>
            <source>done {day} by {name}</source>
            <translation>{day}に実施（{name}）</translation>
        </message>
        <message>
            <source>not done yet</source>
            <translation>未実施</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message>
            <source>Keys</source>
            <translation>鍵</translation>
        </message>
        <message>
            <source>Your passphrase is known to nobody else.</source>
            <translation>あなたのパスフレーズは、ほかの誰も知りません。</translation>
        </message>
        <message>
            <source>Change your passphrase…</source>
            <translation>自分のパスフレーズを変更…</translation>
        </message>
        <message>
            <source>New recovery sheet…</source>
            <translation>復旧シートを作り直す…</translation>
        </message>
        <message>
            <source>Move on to a new key…</source>
            <translation>新しい鍵に切り替える…</translation>
        </message>
        <message>
            <source>The printed recovery sheet opens the desk where a passphrase is lost.</source>
            <translation>パスフレーズをなくしたときは、印刷した復旧シートでデスクを開けます。</translation>
        </message>
        <message>
            <source>No recovery sheet opens this desk.</source>
            <translation>このデスクを開ける復旧シートはありません。</translation>
        </message>
        <message>
            <source>The desk is on its way to a new key: not yet finished.</source>
            <translation>新しい鍵への切り替えが途中です。</translation>
        </message>
        <message>
            <source>Finish it</source>
            <translation>切り替えを終わらせる</translation>
        </message>
        <message>
            <source>This is the desk's key number {number}. Somebody leaving changes it.</source>
            <translation>現在の鍵は、このデスクの{number}番目の鍵です。担当者が離れると新しくなります。</translation>
        </message>
    </context>
    <context>
        <name>LawField</name>
        <message>
            <source>Where is the person now?</source>
            <translation>ご本人は今どこにいますか</translation>
        </message>
        <message>
            <source>Where was the person when giving JAR the data?</source>
            <translation>協会にデータを渡したとき、どこにいましたか</translation>
        </message>
        <message>
            <source>The person does not want to say</source>
            <translation>ご本人が答えたくない</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>請求の内容</translation>
        </message>
        <message>
            <source>Another request</source>
            <translation>請求を追加</translation>
        </message>
        <message>
            <source>Remove this request</source>
            <translation>この請求を削除</translation>
        </message>
    </context>
    <context>
        <name>LawRows</name>
        <message>
            <source>Rights</source>
            <translation>権利</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>From the rule file {name}, {validity}</source>
            <translation>規則ファイル {name}（{validity}）</translation>
        </message>
        <message>
            <source>in force since {since}</source>
            <translation>{since}施行</translation>
        </message>
        <message>
            <source>in force {since} to {until}</source>
            <translation>{since}から{until}まで</translation>
        </message>
    </context>
    <context>
        <name>Layout</name>
        <message>
            <source>Save and next</source>
            <translation>保存して次へ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>元に戻す (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>やり直す (Ctrl+Y)</translation>
        </message>
    </context>
    <context>
        <name>LeftSince</name>
        <message>
            <source>Give the restored desk a new key</source>
            <translation>復元したデスクの鍵を新しくする</translation>
        </message>
        <message>
            <source>Who has left since the backup cannot be read off the desk. Tick whoever has: they are not let in again, and the restored desk gets a new key.</source>
            <translation>バックアップの後に誰が離れたかを、今のデスクから読み取れません。離れた人にチェックを入れてください。その人は復元したデスクを開けず、デスクの鍵も新しくなります。</translation>
        </message>
        <message>
            <source>Left since: {names}. They are not let in again, and the restored desk gets a new key.</source>
            <translation>その後に離れた人：{names}。復元したデスクを開くことはできず、デスクの鍵も新しくなります。</translation>
        </message>
        <message>
            <source>The key has changed since: the restored desk gets a new one, too.</source>
            <translation>その後に鍵が替わっているため、復元したデスクの鍵も新しくなります。</translation>
        </message>
    </context>
    <context>
        <name>LetterheadDialog</name>
        <message>
            <source>Letterhead</source>
            <translation>書面の差出人</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存する</translation>
        </message>
        <message>
            <source>Letters written from now on show this. An empty field prints nothing.</source>
            <translation>これから作る書面に載ります。空の欄は印刷されません。</translation>
        </message>
        <message>
            <source>The name of the organisation is needed.</source>
            <translation>団体名を入力してください。</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>{field} (Japanese)</source>
            <translation>{field}(日本語)</translation>
        </message>
        <message>
            <source>{field} (English)</source>
            <translation>{field}(英語)</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体名</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>略称</translation>
        </message>
        <message>
            <source>Title of who signs</source>
            <translation>署名者の役職</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Name of the desk</source>
            <translation>窓口名</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>JAR Desk — Personal Information Inquiry Desk</source>
            <translation>JAR デスク — 個人情報お問い合わせ窓口</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MovedDatesDialog</name>
        <message>
            <source>What the new calendar moves</source>
            <translation>変更で動く期日</translation>
        </message>
        <message>
            <source>Let it hold</source>
            <translation>有効にする</translation>
        </message>
        <message>
            <source>Until you confirm, nothing changes. Then all of these move together.</source>
            <translation>確認するまで何も変わりません。確認すると、すべての期日が一度に動きます。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Date of</source>
            <translation>期日の種類</translation>
        </message>
        <message>
            <source>From</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>To</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Dates that move</source>
            <translation>動く期日</translation>
        </message>
        <message>
            <source>No open date moves.</source>
            <translation>対応中の期日は動きません。</translation>
        </message>
        <message numerus="yes">
            <source>%n open date(s) would move.</source>
            <translation>
                <numerusform>対応中の期日が%n件動きます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Legal deadline</source>
            <translation>法定の期限</translation>
        </message>
        <message>
            <source>Target of the house</source>
            <translation>内部目標</translation>
        </message>
        <message>
            <source> · </source>
            <translation>・</translation>
        </message>
        <message>
            <source>{kind}, leads</source>
            <translation>{kind}（主たる期日）</translation>
        </message>
    </context>
    <context>
        <name>NameRow</name>
        <message>
            <source>Name as it was given</source>
            <translation>お名前（いただいた表記のまま）</translation>
        </message>
        <message>
            <source>What this form of the name is</source>
            <translation>表記の種類</translation>
        </message>
    </context>
    <context>
        <name>NewInquiryView</name>
        <message>
            <source>New inquiry</source>
            <translation>新しい案件</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>一覧へ戻る</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>最初からやり直す</translation>
        </message>
        <message>
            <source>Record the inquiry</source>
            <translation>案件を記録する</translation>
        </message>
        <message>
            <source>Draft kept {time}</source>
            <translation>下書きを保存しました {time}</translation>
        </message>
        <message>
            <source>This is the draft you left here.</source>
            <translation>前回の下書きを表示しています。</translation>
        </message>
        <message>
            <source>Throw this draft away?</source>
            <translation>この下書きを破棄しますか？</translation>
        </message>
        <message>
            <source>What was typed here is lost; recorded inquiries stay.</source>
            <translation>入力した内容は失われます。記録済みの案件はそのままです。</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>破棄する</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>The two are not alike.</source>
            <translation>2つの入力が一致しません。</translation>
        </message>
        <message>
            <source>Strong enough.</source>
            <translation>十分な強さです。</translation>
        </message>
        <message>
            <source>Four or more words you can remember, at least 12 characters.</source>
            <translation>覚えられる言葉を4語以上、12文字以上にしてください。</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新しいパスフレーズ</translation>
        </message>
        <message>
            <source>New passphrase, once more</source>
            <translation>新しいパスフレーズ（もう一度）</translation>
        </message>
    </context>
    <context>
        <name>NextAct</name>
        <message>
            <source>Write to the person</source>
            <translation>本人に知らせる</translation>
        </message>
        <message numerus="yes">
            <source>Finish %n more item(s) to press this</source>
            <translation>
                <numerusform>残り%n項目を終えると押せます</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on to identity</source>
            <translation>本人確認へ進む</translation>
        </message>
        <message>
            <source>Go on to the search</source>
            <translation>情報収集へ進む</translation>
        </message>
        <message>
            <source>Go on to the decision</source>
            <translation>判断へ進む</translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation>開示パッケージを作る</translation>
        </message>
        <message>
            <source>Ask for approval</source>
            <translation>承認を依頼する</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>承認する</translation>
        </message>
        <message>
            <source>The answer quotes words of the policy that are held back</source>
            <translation>回答に、引用を止めている方針の文言が含まれます</translation>
        </message>
        <message>
            <source>Waiting for the approval of {name}</source>
            <translation>{name}さんの承認を待っています</translation>
        </message>
        <message>
            <source>Close the inquiry</source>
            <translation>案件を完了にする</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) left; a manager may close it with a reason</source>
            <translation>
                <numerusform>回答後の対応が%n件残っています（管理者は理由を書いて閉じられます）</numerusform>
            </translation>
        </message>
        <message>
            <source>Record the dispatch</source>
            <translation>発送を記録する</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>This inquiry has ended. Nothing is owed any more.</source>
            <translation>この案件は終了しました。することはありません。</translation>
        </message>
        <message>
            <source>A question to the requester is open and the clock stands still.</source>
            <translation>請求者への質問に回答待ちです。期限は停止しています。</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>回答を記録する</translation>
        </message>
        <message>
            <source>Check the sources</source>
            <translation>情報の所在を確認する</translation>
        </message>
        <message>
            <source>No answer for 14 days. The clock stands still; remind the person.</source>
            <translation>14日間返信がありません。期間は停止中です。本人に催促してください。</translation>
        </message>
        <message>
            <source>Write a reminder</source>
            <translation>催促する</translation>
        </message>
        <message>
            <source>No answer for 60 days. The inquiry may end as not identifiable, with a notice of the reason, the complaint body and the court (GDPR 12(2), 12(4)).</source>
            <translation>60日間返信がありません。理由、苦情の申出先、裁判所への訴えを知らせたうえで、「本人を特定できない」として終了できます（GDPR第12条(2)・第12条(4)）。</translation>
        </message>
        <message>
            <source>Open the inquiry</source>
            <translation>案件を開く</translation>
        </message>
        <message>
            <source>Everything for this step is there.</source>
            <translation>この段階に必要なものはそろいました。</translation>
        </message>
        <message>
            <source>Go on to identity</source>
            <translation>本人確認へ進む</translation>
        </message>
        <message>
            <source>Go on to the search</source>
            <translation>情報収集へ進む</translation>
        </message>
        <message>
            <source>Go on to the decision</source>
            <translation>判断へ進む</translation>
        </message>
        <message>
            <source>Ask for approval</source>
            <translation>承認を依頼する</translation>
        </message>
        <message>
            <source>Go on to the response</source>
            <translation>回答へ進む</translation>
        </message>
        <message>
            <source>Close the inquiry</source>
            <translation>案件を完了する</translation>
        </message>
        <message>
            <source>You are asked to approve exactly this package.</source>
            <translation>このパッケージの承認を求められています。</translation>
        </message>
        <message>
            <source>Read and approve</source>
            <translation>内容を確認して承認する</translation>
        </message>
        <message>
            <source>The package waits for the approval of a colleague.</source>
            <translation>パッケージは承認者の承認待ちです。</translation>
        </message>
        <message>
            <source>Open the package</source>
            <translation>パッケージを開く</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>「{name}」</translation>
        </message>
        <message>
            <source>others</source>
            <translation>ほか</translation>
        </message>
        <message>
            <source>{done} of {all} sources are checked. Left: {names}.</source>
            <translation>{all}件の情報源のうち{done}件を確認済み。残りは{names}です。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Add the name</source>
            <translation>氏名を入力する</translation>
        </message>
        <message>
            <source>Record the request</source>
            <translation>請求を入力する</translation>
        </message>
        <message>
            <source>Choose the law</source>
            <translation>適用法令を選ぶ</translation>
        </message>
        <message>
            <source>See who asks</source>
            <translation>請求できる方かを確かめる</translation>
        </message>
        <message>
            <source>Record the identity check</source>
            <translation>本人確認を記録する</translation>
        </message>
        <message>
            <source>Record the authority check</source>
            <translation>代理権の確認を記録する</translation>
        </message>
        <message>
            <source>Record the proof of death</source>
            <translation>死亡の証明を記録する</translation>
        </message>
        <message>
            <source>Look for signs of impersonation</source>
            <translation>なりすましの兆候を確かめる</translation>
        </message>
        <message>
            <source>Have a second person verify</source>
            <translation>別の職員が確認する</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>判断する</translation>
        </message>
        <message>
            <source>Give the grounds</source>
            <translation>根拠と理由を入力する</translation>
        </message>
        <message>
            <source>Describe the other measure</source>
            <translation>代替措置を書く</translation>
        </message>
        <message>
            <source>Look at the decisions</source>
            <translation>判断を見直す</translation>
        </message>
        <message>
            <source>Attach the records</source>
            <translation>情報を添付する</translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation>パッケージを作る</translation>
        </message>
        <message>
            <source>Record the dispatch</source>
            <translation>送付を記録する</translation>
        </message>
        <message>
            <source>Do what is left</source>
            <translation>残りの対応をする</translation>
        </message>
        <message>
            <source>Give the reason</source>
            <translation>理由を入力する</translation>
        </message>
    </context>
    <context>
        <name>NilReasonButton</name>
        <message>
            <source>What stands behind this…</source>
            <translation>実際の理由…</translation>
        </message>
        <message>
            <source>Written {moment} by {name}</source>
            <translation>{moment} {name} が記録</translation>
        </message>
    </context>
    <context>
        <name>NilReasonDialog</name>
        <message>
            <source>What stands behind “nothing held”</source>
            <translation>「保有なし」の実際の理由</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>記録する</translation>
        </message>
        <message>
            <source>Only the protection manager can see this. Letters, package, list and search stay exactly as for a true “nothing held” (Cabinet Order Arts 5 and 11).</source>
            <translation>個人情報保護管理者だけが見られます。通知書・開示パッケージ・一覧・検索は、実際に保有していない場合とまったく同じです（施行令第5条・第11条）。</translation>
        </message>
        <message>
            <source>In truth</source>
            <translation>実際には</translation>
        </message>
        <message>
            <source>Why, and what was found</source>
            <translation>理由と見つかったもの</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
    </context>
    <context>
        <name>Office</name>
        <message>
            <source>Was an older copy of the desk put back on purpose?</source>
            <translation>古い控えを意図して戻しましたか?</translation>
        </message>
        <message>
            <source>Entries newer than the copy are then given up. The audit record keeps who said so, when and why.</source>
            <translation>そのコピーより新しい記録はあきらめることになります。誰がいつなぜそうしたかは監査記録に残ります。</translation>
        </message>
        <message>
            <source>It was on purpose</source>
            <translation>意図して戻した</translation>
        </message>
    </context>
    <context>
        <name>OfficeDayDialog</name>
        <message>
            <source>Closing day or holiday</source>
            <translation>休業日または祝日</translation>
        </message>
        <message>
            <source>Put into the list</source>
            <translation>一覧に入れる</translation>
        </message>
        <message>
            <source>Nothing holds before you have seen which dates move.</source>
            <translation>動く期日を確認するまでは有効になりません。</translation>
        </message>
        <message>
            <source>What the day is</source>
            <translation>日の種類</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>初日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最終日</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>毎年</translation>
        </message>
        <message>
            <source>Name (Japanese)</source>
            <translation>名称（日本語）</translation>
        </message>
        <message>
            <source>Name (English)</source>
            <translation>名称（英語）</translation>
        </message>
    </context>
    <context>
        <name>OpenInquiry</name>
        <message>
            <source>Show the latest state</source>
            <translation>最新の内容を表示</translation>
        </message>
    </context>
    <context>
        <name>OpenedCase</name>
        <message>
            <source>Show the latest state</source>
            <translation>最新の状態を表示</translation>
        </message>
    </context>
    <context>
        <name>OutgoingCard</name>
        <message>
            <source>Approval</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Sending the answer</source>
            <translation>回答の発送</translation>
        </message>
        <message>
            <source>{name} asks {approver} to approve exactly this package ({moment}).</source>
            <translation>{name}さんが{approver}さんに、このパッケージの承認を依頼しました（{moment}）。</translation>
        </message>
        <message>
            <source>The portability file goes with it, made from the same records.</source>
            <translation>同じ記録から作ったデータポータビリティ用ファイルも一緒に承認します。</translation>
        </message>
        <message>
            <source>Read every page, then approve it or give it back with a reason.</source>
            <translation>すべてのページを読んで、承認するか、理由を添えて差し戻してください。</translation>
        </message>
        <message>
            <source>Nothing can change meanwhile. You see here when it is approved.</source>
            <translation>承認されるまで内容は変えられません。承認されるとここに表示されます。</translation>
        </message>
        <message>
            <source>Read the package</source>
            <translation>パッケージを読む</translation>
        </message>
        <message>
            <source>Approved by {name}, {moment}</source>
            <translation>{name}さんが承認（{moment}）</translation>
        </message>
        <message>
            <source>Passphrase shown</source>
            <translation>パスフレーズは表示済み</translation>
        </message>
        <message>
            <source>Note the passphrase</source>
            <translation>パスフレーズを書き留める</translation>
        </message>
        <message>
            <source>Save the package to a file</source>
            <translation>パッケージをファイルに保存する</translation>
        </message>
        <message>
            <source>Show the passphrase…</source>
            <translation>パスフレーズを表示…</translation>
        </message>
        <message>
            <source>Save the package…</source>
            <translation>パッケージを保存…</translation>
        </message>
        <message>
            <source>Sent {moment} by {name}: {channel} {address}; passphrase: {second}</source>
            <translation>{moment} {name}さんが発送：{channel} {address}／パスフレーズ：{second}</translation>
        </message>
        <message>
            <source>Note the passphrase of the portability file</source>
            <translation>データポータビリティ用ファイルのパスフレーズを控える</translation>
        </message>
        <message>
            <source>Passphrase of the portability file shown</source>
            <translation>データポータビリティ用ファイルのパスフレーズを表示済み</translation>
        </message>
        <message>
            <source>Show its passphrase…</source>
            <translation>そのパスフレーズを表示…</translation>
        </message>
        <message>
            <source>Save the portability file…</source>
            <translation>データポータビリティ用ファイルを保存…</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>Person concerned</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>請求者</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>See how it was reckoned</source>
            <translation>計算の根拠を見る</translation>
        </message>
        <message>
            <source>Extended; the person was told on {date}: {reason}</source>
            <translation>延長しました。{date}に請求者へ通知：{reason}</translation>
        </message>
        <message>
            <source>The question is open; the work inside goes on. {date}: {what}</source>
            <translation>質問への返信待ちです。内部の作業は続きます。{date}：{what}</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>{date}まで</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n day(s) were left</source>
            <translation>
                <numerusform>停止中。残り %n日</numerusform>
            </translation>
        </message>
        <message>
            <source>legal deadline</source>
            <translation>法定期限</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>生年月日</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Relation to JAR</source>
            <translation>JARとの関係</translation>
        </message>
        <message>
            <source>Gave the data in</source>
            <translation>データを渡した場所</translation>
        </message>
        <message>
            <source>Unsafe, never use</source>
            <translation>危険・使用しない</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>代理人</translation>
        </message>
        <message>
            <source>Acts as</source>
            <translation>資格</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Safe contact</source>
            <translation>安全な連絡方法</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Does it suggest a leak?</source>
            <translation>漏えい等のおそれ</translation>
        </message>
        <message>
            <source>The person has data they should not have, a letter went to somebody else, a wrong identity was accepted, or nobody knows who received it: then record an incident.</source>
            <translation>知り得ないはずの情報を本人が持っている、別の人に送った、本人確認を誤った、届いた先が分からない――いずれかに当たるときは、漏えい等として記録してください。</translation>
        </message>
        <message>
            <source>Nothing special is recorded. Ask the person before you write or call.</source>
            <translation>注意は記録されていません。連絡の前に本人に確かめてください。</translation>
        </message>
        <message>
            <source>Is now in</source>
            <translation>現在地</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>請求の内容</translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>{moment} in Tokyo; sent from {zone}</source>
            <translation>{moment}（日本時間・発信地 {zone}）</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>受付方法</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Day of receipt</source>
            <translation>受付日</translation>
        </message>
        <message>
            <source>Law as of then</source>
            <translation>受付時の法令データ</translation>
        </message>
        <message>
            <source>Its version was not kept</source>
            <translation>版の記録なし</translation>
        </message>
        <message>
            <source>Letters in</source>
            <translation>書面の言語</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>担当</translation>
        </message>
    </context>
    <context>
        <name>OwedWords</name>
        <message>
            <source>Decide so</source>
            <translation>この判断にする</translation>
        </message>
        <message>
            <source>Still needed: {what}</source>
            <translation>まだ必要なもの: {what}</translation>
        </message>
        <message>
            <source>{letter}, with: {items}</source>
            <translation>{letter}（記載事項：{items}）</translation>
        </message>
        <message>
            <source>The person is told by:</source>
            <translation>ご本人への通知</translation>
        </message>
        <message>
            <source>From its parts: {outcome}</source>
            <translation>内訳からの案: {outcome}</translation>
        </message>
        <message>
            <source>The reason itself would harm: leave it out</source>
            <translation>理由を書くこと自体が害になるため、記載しない</translation>
        </message>
        <message>
            <source>The reason is left out on the word of {name}, who alone may approve it.</source>
            <translation>{name} の判断で理由を記載しません。承認できるのは {name} だけです。</translation>
        </message>
        <message>
            <source>Ask for the reason again</source>
            <translation>理由を記載することに戻す</translation>
        </message>
        <message>
            <source>Leave the reason out?</source>
            <translation>理由を記載しませんか</translation>
        </message>
        <message>
            <source>The notice names the ground only (APPI Art 36). A reason that was written is erased, and only you may approve this answer.</source>
            <translation>通知書には根拠条文だけを記載します（法第36条）。書いてある理由は消え、この回答を承認できるのはあなただけになります。</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>記載しない</translation>
        </message>
    </context>
    <context>
        <name>OwnPassphraseDialog</name>
        <message>
            <source>Change your passphrase</source>
            <translation>自分のパスフレーズを変更</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Backups made until now still open with the old one.</source>
            <translation>これまでのバックアップは、古いパスフレーズで開けるままです。</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>現在のパスフレーズ</translation>
        </message>
    </context>
    <context>
        <name>OwnPassphraseView</name>
        <message>
            <source>A passphrase of your own</source>
            <translation>ご自分のパスフレーズを決める</translation>
        </message>
        <message>
            <source>The one you were given opens the desk once. From now on only yours does.</source>
            <translation>受け取ったパスフレーズは一度だけ使えます。今後は、ここで決めるものだけでデスクを開けます。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>PageModel</name>
        <message>
            <source>Page {words}</source>
            <translation>{words}ページ</translation>
        </message>
        <message>
            <source>{page}・withheld</source>
            <translation>{page}・渡さない</translation>
        </message>
        <message>
            <source>{page}・blacked out: {count}</source>
            <translation>{page}・黒塗り {count}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Inquiry</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation>新しい案件</translation>
        </message>
        <message>
            <source>Inquiries</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>期限カレンダー</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>承認待ち</translation>
        </message>
        <message>
            <source>Sources of data</source>
            <translation>情報の所在</translation>
        </message>
        <message>
            <source>Blacking out</source>
            <translation>黒塗り</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>台帳</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全管理</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>保管と消去</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>管理報告</translation>
        </message>
        <message>
            <source>Policy and law</source>
            <translation>方針と根拠法令</translation>
        </message>
        <message>
            <source>Staff and keys</source>
            <translation>担当者と鍵</translation>
        </message>
        <message>
            <source>Audit record</source>
            <translation>監査記録</translation>
        </message>
    </context>
    <context>
        <name>PagesDialog</name>
        <message>
            <source>Preview</source>
            <translation>下見</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次のページ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{page} / {pages} ページ</translation>
        </message>
        <message>
            <source>The page is being drawn…</source>
            <translation>ページを表示しています…</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Stays, as the person's own: {words}</source>
            <translation>本人の情報(残します):{words}</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>非表示</translation>
        </message>
        <message numerus="yes">
            <source>Blacked out: %n place(s)</source>
            <translation>
                <numerusform>黒塗り %nか所</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On other pages of this record: %n place(s)</source>
            <translation>
                <numerusform>この記録のほかのページに %nか所</numerusform>
            </translation>
        </message>
        <message>
            <source>Ground of the next place: {ground}</source>
            <translation>次の黒塗りの根拠:{ground}</translation>
        </message>
        <message>
            <source>Suggestions of third parties</source>
            <translation>第三者の情報の候補</translation>
        </message>
        <message>
            <source>What is the person's own (blue) stays. A person judges each suggestion.</source>
            <translation>本人の情報(青)は残します。候補(黄)は人が判断します。</translation>
        </message>
        <message>
            <source>The program sees none on this page. Read it all the same: it misses some.</source>
            <translation>このページに候補はありません。見落としもあるので、必ず目で確かめてください。</translation>
        </message>
        <message>
            <source>Ground of the next</source>
            <translation>次の黒塗りの根拠</translation>
        </message>
        <message>
            <source>Checked on export</source>
            <translation>書き出し時の検査</translation>
        </message>
        <message>
            <source>What is blacked out is burnt into the picture of its page. The program then makes sure that it is left in no text, picture or metadata of the PDF.</source>
            <translation>黒塗りした文字は画像ごと焼き込み、書き出したPDFの文字・画像・付加情報に残っていないことを機械で確かめます。</translation>
        </message>
        <message>
            <source>Black out</source>
            <translation>黒塗り</translation>
        </message>
        <message>
            <source>Black out “{text}”</source>
            <translation>「{text}」を黒塗り</translation>
        </message>
        <message>
            <source>Show “{text}” on the page</source>
            <translation>「{text}」をページで見る</translation>
        </message>
        <message>
            <source>Ground of “{text}”: {ground}</source>
            <translation>「{text}」の根拠:{ground}</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Making the package</source>
            <translation>開示パッケージを作っています</translation>
        </message>
        <message>
            <source>Making the portability file</source>
            <translation>データポータビリティ用ファイルを作成しています</translation>
        </message>
        <message>
            <source>Ask for approval</source>
            <translation>承認を依頼する</translation>
        </message>
        <message>
            <source>Another person approves exactly this package. Any later change asks again.</source>
            <translation>別の人が、このパッケージそのものを承認します。あとで変えると、もう一度承認が必要です。</translation>
        </message>
        <message>
            <source>Approve this package?</source>
            <translation>このパッケージを承認しますか</translation>
        </message>
        <message>
            <source>It may then leave the desk exactly as it is.</source>
            <translation>承認すると、このままの内容で発送できるようになります。</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>承認する</translation>
        </message>
        <message>
            <source>Show the passphrase now?</source>
            <translation>パスフレーズを表示しますか</translation>
        </message>
        <message>
            <source>It is shown once and then erased from the desk. Have pen and paper ready.</source>
            <translation>一度だけ表示し、そのあとデスクから消去します。紙とペンを用意してください。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示する</translation>
        </message>
    </context>
    <context>
        <name>PartWords</name>
        <message>
            <source>, </source>
            <translation>・</translation>
        </message>
        <message numerus="yes">
            <source>Of %n: {parts}</source>
            <translation>
                <numerusform>%n件中 {parts}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partly blacked out</source>
            <translation>
                <numerusform>%n件を一部黒塗り</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n carried out</source>
            <translation>
                <numerusform>%n件を実施</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n handed over</source>
            <translation>
                <numerusform>%n件を開示</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left as they are</source>
            <translation>
                <numerusform>%n件は変更なし</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n withheld</source>
            <translation>
                <numerusform>%n件を不開示</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartsDialog</name>
        <message>
            <source>Parts and their fingerprints</source>
            <translation>内訳とハッシュ値</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>This list stays when the copy of the answer is erased.</source>
            <translation>この一覧は、回答の控えを消去した後も残ります。</translation>
        </message>
        <message>
            <source>SHA-256 of the whole file</source>
            <translation>ファイル全体の SHA-256</translation>
        </message>
        <message>
            <source>SHA-256 of each part</source>
            <translation>各部分の SHA-256</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Passphrase of the package</source>
            <translation>パッケージのパスフレーズ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>It travels by another way than the package: by phone, or at the counter.</source>
            <translation>パッケージとは別の手段（電話・窓口など）で伝えます。</translation>
        </message>
        <message>
            <source>Passphrase of the portability file</source>
            <translation>データポータビリティ用ファイルのパスフレーズ</translation>
        </message>
        <message>
            <source>I have written it down for the person</source>
            <translation>本人に伝えるために書き留めました</translation>
        </message>
        <message>
            <source>One-time passphrase for {name}</source>
            <translation>{name}さんの仮パスフレーズ</translation>
        </message>
        <message>
            <source>Give it to your colleague in person. It opens the desk once; they then choose a passphrase of their own that nobody else knows.</source>
            <translation>ご本人に直接お渡しください。デスクを一度だけ開けます。その場で、ほかの誰も知らないパスフレーズをご本人が決めます。</translation>
        </message>
        <message>
            <source>It is shown this once and is nowhere written down.</source>
            <translation>表示するのはこの一度だけで、どこにも記録されません。</translation>
        </message>
        <message>
            <source>I have written it down for my colleague</source>
            <translation>担当者に渡すために書き留めました</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>It is shown this once and is already erased from the desk.</source>
            <translation>表示は今回だけです。デスクからはすでに消去されています。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
    </context>
    <context>
        <name>PauseDialog</name>
        <message>
            <source>Stop the clock</source>
            <translation>期限を停止</translation>
        </message>
        <message>
            <source>A question to the requester stops the clock from the day it was asked until it is answered. Which clocks it stops is reckoned from the law.</source>
            <translation>請求者への質問は、尋ねた日から返答の日まで期限を止めます。どの期限が止まるかは法令に従って計算します。</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>質問した日</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>What makes you doubt that it is the person</source>
            <translation>本人かどうか疑わしい理由</translation>
        </message>
        <message numerus="yes">
            <source>{name}: asked more than %n day(s) after receipt, not without undue delay: treated as not suspending.</source>
            <translation>
                <numerusform>{name}：受領から%n日を過ぎた質問のため、不当な遅滞のない質問とはいえず、期間は停止しないものとして扱います。</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: goes on, {why}.</source>
            <translation>{name}：進み続けます（{why}）。</translation>
        </message>
    </context>
    <context>
        <name>PeopleDialog</name>
        <message>
            <source>People of this inquiry</source>
            <translation>この案件の関係者</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存する</translation>
        </message>
        <message>
            <source>A package already made is to be made anew after a change.</source>
            <translation>変更すると、作成済みの開示パッケージは作り直しになります。</translation>
        </message>
        <message>
            <source>What ties the person to JAR</source>
            <translation>協会との関わり</translation>
        </message>
        <message>
            <source>Language of our letters</source>
            <translation>通知書の言語</translation>
        </message>
        <message>
            <source>The person concerned has died</source>
            <translation>ご本人は亡くなっている</translation>
        </message>
    </context>
    <context>
        <name>PeriodDialog</name>
        <message>
            <source>Set another period</source>
            <translation>保存期間の変更</translation>
        </message>
        <message>
            <source>Set the period</source>
            <translation>期間を変更する</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>単位</translation>
        </message>
    </context>
    <context>
        <name>PeriodsDialog</name>
        <message>
            <source>Periods</source>
            <translation>保存期間</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>What the policy promises, and what the house has set where the policy is silent. Another period needs a reason; the old one stays on record.</source>
            <translation>方針で約束した期間と、方針に定めのないものについて窓口が定めた期間です。変更には理由が必要で、前の期間も記録に残ります。</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Runs from</source>
            <translation>起算日</translation>
        </message>
        <message>
            <source>Set by {name}: {reason}</source>
            <translation>{name} が変更: {reason}</translation>
        </message>
    </context>
    <context>
        <name>PersonField</name>
        <message>
            <source>Another spelling of the name</source>
            <translation>別の表記を追加</translation>
        </message>
        <message>
            <source>Remove this spelling</source>
            <translation>この表記を削除</translation>
        </message>
        <message>
            <source>Another address or number</source>
            <translation>連絡先を追加</translation>
        </message>
        <message>
            <source>Remove this address or number</source>
            <translation>この連絡先を削除</translation>
        </message>
        <message>
            <source>Birth date, if known</source>
            <translation>生年月日（分かれば）</translation>
        </message>
        <message>
            <source>A year alone is fine</source>
            <translation>年だけでもかまいません</translation>
        </message>
        <message>
            <source>Language read best</source>
            <translation>いちばん読める言語</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>ほかの言語</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Address and number</source>
            <translation>連絡先</translation>
        </message>
    </context>
    <context>
        <name>PolicyIssueDialog</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Who in the office sees to it</source>
            <translation>事務局の担当</translation>
        </message>
        <message>
            <source>Reason why the passage may be quoted all the same</source>
            <translation>それでも文言を引用してよい理由</translation>
        </message>
        <message>
            <source>Left empty, the passage stays held back.</source>
            <translation>空欄の間は引用が止められます。</translation>
        </message>
        <message>
            <source>Only the protection manager decides.</source>
            <translation>判断できるのは個人情報保護管理者だけです。</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
    </context>
    <context>
        <name>PolicyLines</name>
        <message>
            <source>Words of the policy are held back: {place} ({code})</source>
            <translation>方針の文言の引用が止められています: {place}（{code}）</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Policy text only, no fact recorded: {items}</source>
            <translation>事実の記録がなく、方針の文言だけで答える項目: {items}</translation>
        </message>
        <message>
            <source>Look at the issues</source>
            <translation>課題を見る</translation>
        </message>
        <message>
            <source>The policy quoted here has issues (B): {places}</source>
            <translation>引用する方針に課題があります（B）: {places}</translation>
        </message>
        <message>
            <source>Remarks on the policy quoted here (C): {places}</source>
            <translation>引用する方針についての参考（C）: {places}</translation>
        </message>
    </context>
    <context>
        <name>PolicyRows</name>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>no owner yet</source>
            <translation>担当未定</translation>
        </message>
        <message>
            <source>may be quoted</source>
            <translation>引用可</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>課題</translation>
        </message>
        <message>
            <source>As data</source>
            <translation>データとして</translation>
        </message>
        <message>
            <source>Text as published</source>
            <translation>公表中の本文</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>方針の文言</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>是正の方向</translation>
        </message>
        <message>
            <source>Decided by {name} on {day}</source>
            <translation>{name}が{day}に判断</translation>
        </message>
        <message>
            <source>May be quoted, says {name}: {reason}</source>
            <translation>{name}が引用を許可: {reason}</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>コメント</translation>
        </message>
    </context>
    <context>
        <name>PolicyView</name>
        <message>
            <source>Policy and law</source>
            <translation>方針と根拠法令</translation>
        </message>
        <message>
            <source>Closing days</source>
            <translation>休業日</translation>
        </message>
        <message>
            <source>Memo for the board (PDF)</source>
            <translation>是正メモ（PDF）</translation>
        </message>
        <message>
            <source>Search policy, issues and law (Ctrl+F)</source>
            <translation>方針・課題・法令を検索（Ctrl+F）</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Try another word, an article or a code such as PU-3.</source>
            <translation>別の言葉、条文、PU-3 などの番号でお試しください。</translation>
        </message>
        <message>
            <source>Sections of the policy</source>
            <translation>方針の条項</translation>
        </message>
        <message>
            <source>Issues of the policy</source>
            <translation>方針の課題</translation>
        </message>
        <message>
            <source>Rights, grounds and periods</source>
            <translation>権利・根拠・期間</translation>
        </message>
        <message>
            <source>No right, ground or period rests on this section</source>
            <translation>この条項に結びつく権利・根拠・期間はありません</translation>
        </message>
        <message>
            <source>All of them stand under Rights, Grounds and Periods above.</source>
            <translation>すべての法令は、上の「権利」「根拠」「期間」にあります。</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>課題</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>Open issues</source>
            <translation>未了の課題</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>課題</translation>
        </message>
        <message>
            <source>the text bears no date</source>
            <translation>本文に日付の記載なし</translation>
        </message>
        <message>
            <source>SHA-256 {hash}…</source>
            <translation>SHA-256 {hash}…</translation>
        </message>
        <message>
            <source>Of this section</source>
            <translation>この条項の法令</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法令</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規定</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>保存しました: {name}</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>The settings of this PC could not be read</source>
            <translation>このPCの設定を読み取れませんでした</translation>
        </message>
        <message>
            <source>The usual settings hold instead. The desk itself is not touched.</source>
            <translation>標準の設定で動いています。デスクのデータには影響ありません。</translation>
        </message>
        <message>
            <source>Choose language, colours and lock anew in Settings.</source>
            <translation>「設定」で言語・配色・自動ロックを選び直してください。</translation>
        </message>
    </context>
    <context>
        <name>ProgressOverlay</name>
        <message>
            <source>Cancel</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>中止しています…</translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>残り 約%n秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>残り 約%n分</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalDialog</name>
        <message>
            <source>Approve</source>
            <translation>承認する</translation>
        </message>
        <message>
            <source>Approve alone</source>
            <translation>一人で承認する</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>取り下げる</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>Proposed by {name}, {moment}</source>
            <translation>提案者 {name}・{moment}</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>理由: {reason}</translation>
        </message>
        <message>
            <source>Nobody else at this desk may approve this. It is recorded as an exception, with your reason.</source>
            <translation>この窓口には、ほかに承認できる人がいません。例外として、理由とともに記録します。</translation>
        </message>
        <message>
            <source>You approve exactly what is shown here; if it changes, it needs a new proposal.</source>
            <translation>ここに示した内容だけを承認します。内容が変わったときは、新しい提案が必要です。</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>差し戻す</translation>
        </message>
    </context>
    <context>
        <name>ProvisionDialog</name>
        <message>
            <source>Is a record owed?</source>
            <translation>記録は必要ですか</translation>
        </message>
        <message>
            <source>To a third party abroad (Art 28(1))</source>
            <translation>外国にある第三者への提供（第28条第1項）</translation>
        </message>
        <message>
            <source>No record is owed in this case (Arts 29(1), 30(1), provisos).</source>
            <translation>この場合、記録の義務はありません（第29条第1項・第30条第1項の各ただし書）。</translation>
        </message>
        <message>
            <source>Abroad this exception does not lift the duty: make the record.</source>
            <translation>外国にある第三者への提供では、この例外でも記録の義務が残ります。記録してください。</translation>
        </message>
    </context>
    <context>
        <name>ProvisoFields</name>
        <message>
            <source>Why it is difficult</source>
            <translation>実施が困難な理由</translation>
        </message>
        <message>
            <source>What is done instead</source>
            <translation>代わりにとる措置</translation>
        </message>
        <message>
            <source>What is restricted, and how</source>
            <translation>何をどのように制限するか</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
    </context>
    <context>
        <name>RecordActs</name>
        <message>
            <source>Taking over what was ticked</source>
            <translation>印を付けたものを取り込んでいます</translation>
        </message>
        <message>
            <source>Encrypting the file</source>
            <translation>ファイルを暗号化しています</translation>
        </message>
        <message>
            <source>Remove this record?</source>
            <translation>この情報を取り除きますか</translation>
        </message>
        <message>
            <source>Its encrypted file is erased. The original where it was found stays.</source>
            <translation>暗号化した写しを消去します。元の情報の所在にあるものはそのままです。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>取り除く</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>Add a record</source>
            <translation>情報を追加</translation>
        </message>
        <message>
            <source>Change the record</source>
            <translation>情報を変更</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存する</translation>
        </message>
        <message>
            <source>Where it was</source>
            <translation>情報の所在</translation>
        </message>
        <message>
            <source>Obtained on</source>
            <translation>取得した時期</translation>
        </message>
        <message>
            <source>How we came by it</source>
            <translation>取得の経緯</translation>
        </message>
        <message>
            <source>Kinds of data in the policy</source>
            <translation>方針のデータの種類</translation>
        </message>
        <message>
            <source>In the answer</source>
            <translation>回答での扱い</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>Say what is blacked out.</source>
            <translation>黒塗りした箇所を書いてください。</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>何の情報か</translation>
        </message>
        <message>
            <source>Category of data</source>
            <translation>情報の種類</translation>
        </message>
        <message>
            <source>Passed on to</source>
            <translation>提供先</translation>
        </message>
        <message>
            <source>Obtained from</source>
            <translation>取得元</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>保存期間</translation>
        </message>
        <message>
            <source>What is blacked out (in the notice)</source>
            <translation>黒塗りした箇所（通知書に記載）</translation>
        </message>
        <message>
            <source>Value, as it is held</source>
            <translation>値（記録されているとおり）</translation>
        </message>
        <message>
            <source>Purposes of use (policy)</source>
            <translation>利用目的（方針）</translation>
        </message>
        <message>
            <source>Purpose stated when it was obtained</source>
            <translation>取得の際に明示した利用目的</translation>
        </message>
        <message>
            <source>Part of the answer to (none ticked: to all)</source>
            <translation>どの請求への回答か（印なし: すべて）</translation>
        </message>
    </context>
    <context>
        <name>RecordsTab</name>
        <message>
            <source>Where to look</source>
            <translation>情報の所在の確認</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>見つかった情報</translation>
        </message>
        <message>
            <source>Add a record…</source>
            <translation>情報を追加…</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>Find in an export…</source>
            <translation>書き出しデータから探す…</translation>
        </message>
        <message>
            <source>{done} of {all} searched</source>
            <translation>{all}か所中 {done}か所を確認</translation>
        </message>
        <message>
            <source>Each piece of data found about the person stands here, as a value or a file. Drop files here, or add them with the buttons; a dropped table of another system is looked through for the person.</source>
            <translation>本人について見つかったデータを、値またはファイルとしてここに並べます。ファイルをドロップするか、ボタンで追加してください。他のシステムの表（CSV）をドロップすると、その中から本人を探します。</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%nページ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) blacked out</source>
            <translation>
                <numerusform>黒塗り %nか所</numerusform>
            </translation>
        </message>
        <message>
            <source>answers: {rights}</source>
            <translation>回答先: {rights}</translation>
        </message>
        <message>
            <source>Preview “{title}”</source>
            <translation>「{title}」を下見</translation>
        </message>
        <message>
            <source>Change “{title}”</source>
            <translation>「{title}」を変更</translation>
        </message>
        <message>
            <source>Remove “{title}”</source>
            <translation>「{title}」を取り除く</translation>
        </message>
        <message>
            <source>Black out…</source>
            <translation>黒塗り…</translation>
        </message>
        <message>
            <source>Black out parts of “{title}”</source>
            <translation>「{title}」の一部を黒塗り</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>This is not what the sheet says.</source>
            <translation>シートの内容と違います。</translation>
        </message>
        <message>
            <source>If every passphrase is lost, only this sheet opens the desk. Print it, keep it in a locked place, then type two of its groups.</source>
            <translation>すべてのパスフレーズをなくしたとき、デスクを開けるのはこのシートだけです。印刷して鍵のかかる場所に保管し、2つのグループを入力してください。</translation>
        </message>
        <message>
            <source>Save the sheet to print it…</source>
            <translation>シートを保存して印刷…</translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>グループ{number}</translation>
        </message>
        <message>
            <source>Recovery sheet.pdf</source>
            <translation>復旧シート.pdf</translation>
        </message>
        <message>
            <source>The sheet could not be saved there.</source>
            <translation>その場所には保存できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheetDialog</name>
        <message>
            <source>New recovery sheet</source>
            <translation>新しい復旧シート</translation>
        </message>
        <message>
            <source>Use this sheet</source>
            <translation>このシートに切り替える</translation>
        </message>
        <message>
            <source>The old sheet then opens the desk no more. Destroy it.</source>
            <translation>切り替えると、古いシートではデスクを開けなくなります。古いシートは裁断してください。</translation>
        </message>
    </context>
    <context>
        <name>RecoveryView</name>
        <message>
            <source>Open with the recovery sheet</source>
            <translation>復旧シートで開く</translation>
        </message>
        <message>
            <source>Type the groups of the printed sheet. You then choose a new passphrase.</source>
            <translation>印刷した復旧シートの文字を入力し、新しいパスフレーズを決めてください。</translation>
        </message>
        <message>
            <source>Groups of the recovery sheet</source>
            <translation>復旧シートの文字</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>RedactionView</name>
        <message>
            <source>Save what you blacked out?</source>
            <translation>黒塗りを保存しますか?</translation>
        </message>
        <message>
            <source>If not, it waits here as a draft, and a package is made without it.</source>
            <translation>保存しないと、下書きとしてここに残り、送付書類はこの黒塗りなしで作られます。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>A long record takes a while. Nothing leaves this PC.</source>
            <translation>長い記録では時間がかかります。データがこのPCの外に出ることはありません。</translation>
        </message>
        <message>
            <source>Reading the pages…</source>
            <translation>ページを読んでいます…</translation>
        </message>
        <message>
            <source>This record has no pages.</source>
            <translation>この記録にはページがありません。</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>非表示</translation>
        </message>
        <message>
            <source>Save and close</source>
            <translation>保存して戻る</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>保存して次へ</translation>
        </message>
    </context>
    <context>
        <name>RegisterLinks</name>
        <message>
            <source>Record an incident…</source>
            <translation>漏えい等を記録…</translation>
        </message>
        <message>
            <source>See {number}</source>
            <translation>{number} を見る</translation>
        </message>
        <message>
            <source>Look for third-party records…</source>
            <translation>第三者提供記録を探す…</translation>
        </message>
        <message>
            <source>Enter in the register…</source>
            <translation>台帳に記入…</translation>
        </message>
    </context>
    <context>
        <name>RegisterList</name>
        <message>
            <source>Names are found in any spelling, numbers in any width.</source>
            <translation>名前はどの表記でも、番号は全角・半角のどちらでも見つかります。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Make an entry</source>
            <translation>記入する</translation>
        </message>
        <message>
            <source>No entries yet</source>
            <translation>まだ記載はありません</translation>
        </message>
    </context>
    <context>
        <name>RegisterModel</name>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Whose and what</source>
            <translation>だれの・内容</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Due or day</source>
            <translation>期限・日付</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Person (one name form a line)</source>
            <translation>本人（氏名の表記を1行に1つ）</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>届いた方法</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>保存期限</translation>
        </message>
        <message>
            <source>From inquiry</source>
            <translation>もとの案件</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Which consent</source>
            <translation>撤回された同意</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>撤回日</translation>
        </message>
        <message>
            <source>Rows of the data inventory</source>
            <translation>データ目録の行</translation>
        </message>
        <message>
            <source>The person asked for erasure too</source>
            <translation>消去も求められた</translation>
        </message>
        <message>
            <source>Stopped on</source>
            <translation>停止日</translation>
        </message>
        <message>
            <source>Erased on</source>
            <translation>消去日</translation>
        </message>
        <message>
            <source>What is complained of</source>
            <translation>苦情の内容</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>受領日</translation>
        </message>
        <message>
            <source>Acknowledged on</source>
            <translation>受領確認日</translation>
        </message>
        <message>
            <source>Acknowledge by (legal)</source>
            <translation>受領確認の法定期限</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>経過</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Outcome told on</source>
            <translation>結果の通知日</translation>
        </message>
        <message>
            <source>The person was told how to reach the regulator (ICO, DPA 2018 s.165)</source>
            <translation>監督機関（ICO、DPA 2018 第165条）の案内をした</translation>
        </message>
        <message>
            <source>Directive, in the person's words</source>
            <translation>指示の内容（本人の言葉で）</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>指示の日</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>求められた扱い</translation>
        </message>
        <message>
            <source>Certified third party</source>
            <translation>認証を受けた第三者</translation>
        </message>
        <message>
            <source>Evidence of the specific consent</source>
            <translation>個別の同意の証拠</translation>
        </message>
        <message>
            <source>Executor, if one is named</source>
            <translation>執行者（指定があれば）</translation>
        </message>
        <message>
            <source>Revoked on</source>
            <translation>取消し日</translation>
        </message>
        <message>
            <source>Carried out on</source>
            <translation>実行日</translation>
        </message>
        <message>
            <source>The death certificate was seen</source>
            <translation>死亡証明書を確認した</translation>
        </message>
        <message>
            <source>The proof of the heir or executor was seen</source>
            <translation>相続人・執行者の証明を確認した</translation>
        </message>
        <message>
            <source>Address (only its hash is kept)</source>
            <translation>宛先（ハッシュ値だけを保存）</translation>
        </message>
        <message>
            <source>Kind of address</source>
            <translation>宛先の種類</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>ハッシュ値</translation>
        </message>
        <message>
            <source>Fingerprint of the key</source>
            <translation>鍵の指紋</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>停止した日</translation>
        </message>
        <message>
            <source>Lifted on</source>
            <translation>解除日</translation>
        </message>
        <message>
            <source>Why it is lifted</source>
            <translation>解除の理由</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>区分</translation>
        </message>
        <message>
            <source>Day of the provision</source>
            <translation>提供年月日</translation>
        </message>
        <message>
            <source>Items of data</source>
            <translation>個人データの項目</translation>
        </message>
        <message>
            <source>Third party (name)</source>
            <translation>第三者の氏名・名称</translation>
        </message>
        <message>
            <source>Third party (address)</source>
            <translation>第三者の住所</translation>
        </message>
        <message>
            <source>Third party (representative)</source>
            <translation>第三者の代表者</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>Basis in detail</source>
            <translation>根拠の詳細</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>提供の方法</translation>
        </message>
        <message>
            <source>How the giver obtained the data</source>
            <translation>提供元の取得の経緯</translation>
        </message>
        <message>
            <source>How that was confirmed</source>
            <translation>取得の経緯の確認方法</translation>
        </message>
        <message>
            <source>Last provision on</source>
            <translation>最後の提供日</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>同意の撤回</translation>
        </message>
        <message>
            <source>UK complaints</source>
            <translation>英国の苦情</translation>
        </message>
        <message>
            <source>Suppression</source>
            <translation>使用停止先</translation>
        </message>
        <message>
            <source>Third parties</source>
            <translation>第三者提供</translation>
        </message>
        <message>
            <source>Directives</source>
            <translation>死後の指示</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>責任者</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>研修</translation>
        </message>
        <message>
            <source>Contractors</source>
            <translation>委託先</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>漏えい等</translation>
        </message>
        <message>
            <source>Who withdrew which consent, and when the processing was stopped (GDPR Arts 7(1), 7(3)). The house target is three working days.</source>
            <translation>だれがどの同意を撤回し、いつ処理を止めたかの控えです（GDPR 第7条(1)(3)）。内部目標は3営業日です。</translation>
        </message>
        <message>
            <source>Complaints of people under UK law (DPA 2018 s.164A): acknowledge within 30 days, keep the person informed, tell the outcome.</source>
            <translation>英国法に基づく苦情です（DPA 2018 第164A条）。30日以内に受領を確認し、経過を知らせ、結果を伝えます。</translation>
        </message>
        <message>
            <source>Addresses never to be used for mailings again (GDPR Art 21(3), APPI Art 35(5)). Only a hash is kept; nobody can read an address from it.</source>
            <translation>案内の送付に二度と使わない宛先です（GDPR 第21条(3)、個人情報保護法 第35条第5項）。ハッシュ値だけを持ち、宛先は読み取れません。</translation>
        </message>
        <message>
            <source>Personal data given to or received from third parties (APPI Arts 29, 30). The person may ask for these records (Art 33(5)).</source>
            <translation>第三者に提供した、または第三者から受け取った個人データの記録です（個人情報保護法 第29条・第30条）。本人は開示を請求できます（第33条第5項）。</translation>
        </message>
        <message>
            <source>What people in France want done with their data after death (Loi Informatique et Libertés, Arts 84-86).</source>
            <translation>フランスの人が、亡くなった後のデータの扱いについて残した指示です（情報処理と自由に関する法律 第84〜86条）。</translation>
        </message>
        <message>
            <source>Who answers for the handling of personal information, now and before (privacy policy part 1 section 4, APPI Art 23).</source>
            <translation>個人情報の取扱いに責任をもつ人の、現在とこれまでの記録です（個人情報保護方針 第1部4、個人情報保護法 第23条）。</translation>
        </message>
        <message>
            <source>Training of those who handle personal data (APPI Art 24): what was taught, who was there, when it is due again.</source>
            <translation>個人データを取り扱う人の研修です（個人情報保護法 第24条）。内容、受講者、次回の期限を記録します。</translation>
        </message>
        <message>
            <source>Companies to whom personal data are entrusted, and how they are supervised (APPI Art 25, GDPR Art 28).</source>
            <translation>個人データの取扱いを委託している会社と、その監督の記録です（個人情報保護法 第25条、GDPR 第28条）。</translation>
        </message>
        <message>
            <source>Leaks, losses and damage of personal data, also where they are only possible (APPI Art 26, GDPR Arts 33-34). Clocks run until somebody decides.</source>
            <translation>個人データの漏えい・滅失・毀損と、そのおそれの記録です（個人情報保護法 第26条、GDPR 第33条・第34条）。判断が決まるまで期限は進みます。</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>電話番号</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Objection to direct marketing (GDPR 21(2)-(3))</source>
            <translation>ダイレクトマーケティングへの異議（GDPR 21(2)(3)）</translation>
        </message>
        <message>
            <source>Use ceased on request (APPI 35(5))</source>
            <translation>利用停止等（保護法 35条5項）</translation>
        </message>
        <message>
            <source>Consent withdrawn (GDPR 7(3))</source>
            <translation>同意の撤回（GDPR 7(3)）</translation>
        </message>
        <message>
            <source>Erased; must not come back (GDPR 17)</source>
            <translation>消去後の再登録防止（GDPR 17）</translation>
        </message>
        <message>
            <source>JAR provided (Art 29)</source>
            <translation>提供した（第29条）</translation>
        </message>
        <message>
            <source>JAR received (Art 30)</source>
            <translation>提供を受けた（第30条）</translation>
        </message>
        <message>
            <source>Consent (Art 27(1))</source>
            <translation>本人の同意（第27条第1項）</translation>
        </message>
        <message>
            <source>Consent to provision abroad (Art 28(1))</source>
            <translation>外国への提供の同意（第28条第1項）</translation>
        </message>
        <message>
            <source>Opt-out (Art 27(2))</source>
            <translation>オプトアウト（第27条第2項）</translation>
        </message>
        <message>
            <source>Other basis</source>
            <translation>その他の根拠</translation>
        </message>
        <message>
            <source>One provision: 3 years</source>
            <translation>その都度の記録（3年保存）</translation>
        </message>
        <message>
            <source>Repeated, one record: 3 years from the last</source>
            <translation>一括の記録（最後の提供から3年）</translation>
        </message>
        <message>
            <source>Contract instead: 1 year from the last</source>
            <translation>契約書等で代替（最後の提供から1年）</translation>
        </message>
        <message>
            <source>None of the exceptions: a record is owed</source>
            <translation>例外に当たらない（記録が必要）</translation>
        </message>
        <message>
            <source>27(1)(i): required or allowed by law</source>
            <translation>27条1項1号: 法令に基づく</translation>
        </message>
        <message>
            <source>27(1)(ii): to protect life, body or property, consent is difficult</source>
            <translation>27条1項2号: 生命・身体・財産の保護に必要で、同意を得るのが難しい</translation>
        </message>
        <message>
            <source>27(1)(iii): public health or the growth of children, consent is difficult</source>
            <translation>27条1項3号: 公衆衛生・児童の健全な育成に必要で、同意を得るのが難しい</translation>
        </message>
        <message>
            <source>27(1)(iv): help for a state or local body, consent would impede it</source>
            <translation>27条1項4号: 国・自治体等への協力で、同意を得ると支障が出る</translation>
        </message>
        <message>
            <source>27(1)(v)-(vii): academic research</source>
            <translation>27条1項5〜7号: 学術研究</translation>
        </message>
        <message>
            <source>27(5)(i): entrusted to a contractor for JAR's own purposes</source>
            <translation>27条5項1号: 利用目的の範囲内での委託</translation>
        </message>
        <message>
            <source>27(5)(ii): succession to the activity, such as a merger</source>
            <translation>27条5項2号: 合併などの事業の承継</translation>
        </message>
        <message>
            <source>27(5)(iii): joint use that was announced</source>
            <translation>27条5項3号: 公表した共同利用</translation>
        </message>
        <message>
            <source>General: with a certified third party</source>
            <translation>一般的指示（認証を受けた第三者）</translation>
        </message>
        <message>
            <source>Specific: with JAR, by specific consent</source>
            <translation>個別的指示（当協会、個別の同意）</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Communicate</source>
            <translation>伝達</translation>
        </message>
        <message>
            <source>Never use</source>
            <translation>使用停止</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保存中</translation>
        </message>
        <message>
            <source>To be stopped</source>
            <translation>停止待ち</translation>
        </message>
        <message>
            <source>To be erased</source>
            <translation>消去待ち</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止済み</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>通知済み</translation>
        </message>
        <message>
            <source>To acknowledge</source>
            <translation>受領確認待ち</translation>
        </message>
        <message>
            <source>Examined</source>
            <translation>調査中</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>取消し</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>実行済み</translation>
        </message>
    </context>
    <context>
        <name>RegistersView</name>
        <message>
            <source>Registers</source>
            <translation>台帳</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全管理</translation>
        </message>
        <message>
            <source>Make an entry</source>
            <translation>記入する</translation>
        </message>
        <message>
            <source>Check addresses…</source>
            <translation>宛先を照合…</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Save this register as CSV; it is recorded who did</source>
            <translation>この台帳をCSVに保存（だれが保存したかは記録されます）</translation>
        </message>
        <message>
            <source>Save this register as a PDF list; it is recorded who did</source>
            <translation>この台帳をPDFの一覧に保存（だれが保存したかは記録されます）</translation>
        </message>
        <message>
            <source>Search this register (Ctrl+F)</source>
            <translation>この台帳を検索 (Ctrl+F)</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Nobody is appointed at present.</source>
            <translation>現在、責任者が選任されていません。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>No training within the last year: {names}</source>
            <translation>この1年に研修を受けていない人: {names}</translation>
        </message>
        <message>
            <source>{year}: {received} received, {open} open</source>
            <translation>{year}年 受付{received}件・対応中{open}件</translation>
        </message>
        <message>
            <source> · </source>
            <translation>　</translation>
        </message>
        <message numerus="yes">
            <source>Records about the person of inquiry {number}: %n found</source>
            <translation>
                <numerusform>案件 {number} の本人の記録: %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {number}</source>
            <translation>保存しました: {number}</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>書き出しました: {name}</translation>
        </message>
    </context>
    <context>
        <name>ReportFigures</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>90% within {days}</source>
            <translation>90%が {days}以内</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>期限内の回答</translation>
        </message>
        <message>
            <source>Target 100%, {late} late</source>
            <translation>目標 100%・超過 {late}件</translation>
        </message>
        <message>
            <source>Days to the answer (median)</source>
            <translation>回答までの日数（中央値）</translation>
        </message>
        <message>
            <source>Ended at identity</source>
            <translation>本人確認で終了</translation>
        </message>
        <message>
            <source>Before: {count}</source>
            <translation>前期 {count}</translation>
        </message>
        <message>
            <source>Disclosed in full or part</source>
            <translation>全部または一部の開示</translation>
        </message>
        <message>
            <source>Refused {count}</source>
            <translation>不開示 {count}</translation>
        </message>
        <message>
            <source>{right} ({regime})</source>
            <translation>{right}（{regime}）</translation>
        </message>
        <message>
            <source>Security, fiscal year {year}</source>
            <translation>{year}年度の安全管理</translation>
        </message>
        <message>
            <source>responsible person appointed</source>
            <translation>責任者 選任済み</translation>
        </message>
        <message>
            <source>no responsible person</source>
            <translation>責任者 未選任</translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>研修 %n回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) untrained for a year</source>
            <translation>
                <numerusform>1年間未受講 %n人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contractor(s)</source>
            <translation>
                <numerusform>委託先 %n社</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) overdue</source>
            <translation>
                <numerusform>点検の期限超過 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>漏えい等 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reported</source>
            <translation>
                <numerusform>うち報告 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>対応中 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source> · </source>
            <translation>・</translation>
        </message>
        <message>
            <source>{year}: {figures}</source>
            <translation>{year}: {figures}</translation>
        </message>
    </context>
    <context>
        <name>ReportPeriods</name>
        <message>
            <source>FY{year} first half ({span})</source>
            <translation>{year}年度 上半期（{span}）</translation>
        </message>
        <message>
            <source>FY{year} second half ({span})</source>
            <translation>{year}年度 下半期（{span}）</translation>
        </message>
        <message>
            <source>FY{year}</source>
            <translation>{year}年度</translation>
        </message>
        <message>
            <source>FY{year} Q{number} ({span})</source>
            <translation>{year}年度 第{number}四半期（{span}）</translation>
        </message>
        <message>
            <source>{first}–{last}</source>
            <translation>{first}〜{last}</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>a month and year, as QLocale writes them</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>MMM</source>
            <comment>a month, as QLocale writes it</comment>
            <translation>M月</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Management report</source>
            <translation>管理報告</translation>
        </message>
        <message>
            <source>No personal data; fewer than 5: “&lt;5”</source>
            <translation>個人が特定される値を含みません（5件未満は「&lt;5」）</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Write PDF</source>
            <translation>PDFで書き出す</translation>
        </message>
        <message>
            <source>Write the report as PDF</source>
            <translation>管理報告をPDFで書き出す</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>対象期間</translation>
        </message>
        <message>
            <source>Received and answered by month</source>
            <translation>月ごとの受付と回答</translation>
        </message>
        <message>
            <source>Kinds of requests</source>
            <translation>請求の種類</translation>
        </message>
        <message>
            <source>Nothing was asked for in this period.</source>
            <translation>この期間の請求はありません。</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>件</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>中央値</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>期限内</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>書き出しました：{name}</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message>
            <source>Take the decision back</source>
            <translation>判断を取り消す</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>未判断</translation>
        </message>
        <message>
            <source>Reason, as the notice will say it</source>
            <translation>理由（通知書に記載されます）</translation>
        </message>
        <message>
            <source>Remark for the notice (may stay empty)</source>
            <translation>通知書への補足（空欄でもかまいません）</translation>
        </message>
        <message>
            <source>Grounds for giving less</source>
            <translation>一部または全部を認めない根拠</translation>
        </message>
        <message>
            <source>(choose one or more; they stand in the notice)</source>
            <translation>（1つ以上を選ぶ・通知書に記載されます）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>保存しました {time}</translation>
        </message>
    </context>
    <context>
        <name>RequestRow</name>
        <message>
            <source>What is asked for</source>
            <translation>請求の種類</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>What it is about: period, event, system …</source>
            <translation>対象：時期、イベント、場面など</translation>
        </message>
        <message>
            <source>How the answer is wanted</source>
            <translation>希望する受け取り方</translation>
        </message>
    </context>
    <context>
        <name>RequestsDialog</name>
        <message>
            <source>Law and requests</source>
            <translation>適用される法令と請求</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存する</translation>
        </message>
        <message>
            <source>The clocks are reckoned anew from the laws that apply.</source>
            <translation>期限は、適用される法令から計算し直します。</translation>
        </message>
    </context>
    <context>
        <name>RestoreView</name>
        <message>
            <source>Restoring the backup</source>
            <translation>バックアップを復元しています</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>Choose where the new folder shall lie.</source>
            <translation>新しいフォルダーの場所を選んでください。</translation>
        </message>
        <message>
            <source>The desk is restored</source>
            <translation>デスクを復元しました</translation>
        </message>
        <message>
            <source>Open it with your passphrase.</source>
            <translation>パスフレーズで開いてください。</translation>
        </message>
        <message>
            <source>The desk it replaced is kept as {name}.</source>
            <translation>置き換えたデスクは {name} として残してあります。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) erased since were erased again.</source>
            <translation>
                <numerusform>その後に消去されたもの %n 件を、もう一度消去しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not let in again: {names}.</source>
            <translation>{names}さんは、復元したデスクを開けません。</translation>
        </message>
        <message>
            <source>The desk has a new key.</source>
            <translation>デスクの鍵は新しくなりました。</translation>
        </message>
        <message>
            <source>Stopped. Everything is as it was.</source>
            <translation>中止しました。何も変わっていません。</translation>
        </message>
        <message>
            <source>Choose a folder that ends in .jarbackup. It is checked first; the desk at hand is kept. Two people restore together, and the audit record keeps who and why.</source>
            <translation>.jarbackup で終わるフォルダーを選んでください。まず中身を確かめます。今のデスクは残ります。復元は二人で行い、誰がなぜ復元したかは監査記録に残ります。</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップから復元</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the backup cannot be opened.</source>
            <translation>
                <numerusform>バックアップのうち開けないファイルが %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>バックアップを選ぶ</translation>
        </message>
        <message>
            <source>Protection manager</source>
            <translation>個人情報保護管理者</translation>
        </message>
        <message>
            <source>Passphrase at the time of the backup</source>
            <translation>バックアップした時点のパスフレーズ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>復元先</translation>
        </message>
        <message>
            <source>In place of this desk, which is kept aside</source>
            <translation>今のデスクと置き換える（今のデスクは別名で残す）</translation>
        </message>
        <message>
            <source>As a new folder</source>
            <translation>新しいフォルダーに</translation>
        </message>
        <message>
            <source>Choose where</source>
            <translation>場所を選ぶ</translation>
        </message>
        <message>
            <source>Erase again what this desk has erased since</source>
            <translation>このデスクがその後に消去したものを、もう一度消去する</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元する</translation>
        </message>
    </context>
    <context>
        <name>ResumeDialog</name>
        <message>
            <source>Record the answer</source>
            <translation>返答を記録</translation>
        </message>
        <message>
            <source>Let the clock go on</source>
            <translation>期限を再開する</translation>
        </message>
        <message>
            <source>The clock goes on from the day the answer came.</source>
            <translation>返答があった日から期限が再び進みます。</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>返答の日</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>(no number)</source>
            <translation>（番号なし）</translation>
        </message>
        <message>
            <source>again after a restore</source>
            <translation>復元後の再消去</translation>
        </message>
        <message>
            <source> → </source>
            <translation> → </translation>
        </message>
    </context>
    <context>
        <name>RetentionActs</name>
        <message>
            <source>Proposed. A second person finds it under “Approvals”.</source>
            <translation>提案しました。二人目の「承認待ち」に表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>Erase %n thing(s) for good?</source>
            <translation>
                <numerusform>%n 件を完全に消去しますか</numerusform>
            </translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. You may stop between two things.</source>
            <translation>消去したものは元に戻せません。1件ごとの区切りで中止できます。</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>消去する</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>消去しています</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) erased.</source>
            <translation>
                <numerusform>%n 件を消去しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on hold: not erased.</source>
            <translation>
                <numerusform>%n 件は保留中のため消去していません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed since the approval: needs a new proposal.</source>
            <translation>
                <numerusform>%n 件は承認後に内容が変わりました。あらためて提案してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped; the rest can be erased later.</source>
            <translation>中止しました。残りは後で消去できます。</translation>
        </message>
        <message>
            <source>{number} is on hold.</source>
            <translation>{number} を保留にしました。</translation>
        </message>
        <message>
            <source>Lift the hold</source>
            <translation>保留を解除する</translation>
        </message>
        <message>
            <source>What is due can then be erased, after a second person has approved it.</source>
            <translation>解除すると、期間を過ぎたものは、二人目の承認のうえ消去できるようになります。</translation>
        </message>
        <message>
            <source>The hold is lifted.</source>
            <translation>保留を解除しました。</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>記録しました。</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>書き出しました: {name}</translation>
        </message>
        <message>
            <source>The period is set.</source>
            <translation>保存期間を変更しました。</translation>
        </message>
    </context>
    <context>
        <name>RetentionView</name>
        <message>
            <source>Periods…</source>
            <translation>保存期間…</translation>
        </message>
        <message>
            <source>Certificate (PDF)…</source>
            <translation>消去証明書（PDF）…</translation>
        </message>
        <message>
            <source>Number, kind or rule (Ctrl+F)</source>
            <translation>番号・種類・規則（Ctrl+F）</translation>
        </message>
        <message>
            <source>Things with a period of retention</source>
            <translation>保存期間のあるもの</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>まもなく</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>保留中</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保管中</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>消去済み</translation>
        </message>
        <message>
            <source>Shift+arrow or Ctrl+A chooses several. Enter opens the inquiry.</source>
            <translation>Shift+矢印 または Ctrl+A で複数を選べます。Enter で案件を開きます。</translation>
        </message>
        <message>
            <source>What was erased is gone. Choose several records for one certificate.</source>
            <translation>消去した内容は残っていません。複数の記録を選ぶと、1通の証明書にまとめます。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>保管と消去</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期間満了</translation>
        </message>
        <message>
            <source>No start</source>
            <translation>起算日不明</translation>
        </message>
        <message>
            <source>Propose erasure…</source>
            <translation>消去を提案する…</translation>
        </message>
        <message>
            <source>Erase now…</source>
            <translation>消去を実行する…</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) approved for erasure, not yet carried out.</source>
            <translation>
                <numerusform>承認済みで、まだ実行していない消去が %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Search by number, by kind, or by rule.</source>
            <translation>番号・種類・規則で検索できます。</translation>
        </message>
        <message>
            <source>Nothing was erased yet</source>
            <translation>まだ何も消去していません</translation>
        </message>
        <message>
            <source>Every erasure leaves a record here: what, by which rule, when, and who saw to it.</source>
            <translation>消去するたびに、何を・どの規則で・いつ・誰が消去したかの記録がここに残ります。</translation>
        </message>
        <message>
            <source>Nothing is to be erased</source>
            <translation>消去するものはありません</translation>
        </message>
        <message>
            <source>When the period of something is over it stands here until it is erased or put on hold. Nothing is erased by itself.</source>
            <translation>保存期間を過ぎたものは、消去するか保留にするまで、ここに表示されます。自動では何も消去しません。</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>該当するものはありません</translation>
        </message>
        <message>
            <source>What the desk holds stands under the part its day belongs to.</source>
            <translation>保管しているものは、消去する日に応じた区分に表示されます。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Of how much</source>
            <translation>量</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Erase from</source>
            <translation>消去する日</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
    </context>
    <context>
        <name>RoleDialog</name>
        <message>
            <source>Role of {name}</source>
            <translation>{name}さんの役割</translation>
        </message>
        <message>
            <source>Propose the role</source>
            <translation>役割を提案</translation>
        </message>
        <message>
            <source>A second person approves it. It then holds from your colleague's next unlocking.</source>
            <translation>別の担当者が承認します。承認後、次にデスクを開いたときから変わります。</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
    </context>
    <context>
        <name>SafeContactDialog</name>
        <message>
            <source>Safe contact</source>
            <translation>安全な連絡方法</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存する</translation>
        </message>
        <message>
            <source>What is forbidden here is never offered for sending and never printed.</source>
            <translation>ここで「不可」とした手段は、発送先に出ず、印刷もされません。</translation>
        </message>
    </context>
    <context>
        <name>SafeContactField</name>
        <message>
            <source>No sender name on the envelope</source>
            <translation>封筒に差出人名を書かない</translation>
        </message>
        <message>
            <source>Leave no messages</source>
            <translation>伝言を残さない</translation>
        </message>
        <message>
            <source>Safe hours</source>
            <translation>連絡してよい時間帯</translation>
        </message>
        <message>
            <source>What else to mind</source>
            <translation>そのほかの注意</translation>
        </message>
        <message>
            <source>Never use</source>
            <translation>使用しない</translation>
        </message>
        <message>
            <source>Use only these (nothing ticked: whatever is not forbidden)</source>
            <translation>これだけを使う（選ばなければ、禁止したもの以外すべて）</translation>
        </message>
        <message>
            <source>When writing or calling</source>
            <translation>連絡するときの注意</translation>
        </message>
    </context>
    <context>
        <name>SafetyNoteDialog</name>
        <message>
            <source>Safety note for the manager only</source>
            <translation>安全上の注意（管理者限り）</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>記録する</translation>
        </message>
        <message>
            <source>Only the protection manager can read this. Everybody else sees that it exists, who wrote it and when. It is in no letter, package, list or search.</source>
            <translation>読めるのは個人情報保護管理者だけです。ほかの担当者に見えるのは、注意があること、記録した人と日時だけです。通知書・開示パッケージ・一覧・検索には出ません。</translation>
        </message>
        <message>
            <source>What the manager must know</source>
            <translation>管理者に知らせること</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
    </context>
    <context>
        <name>SafetyNotesCard</name>
        <message>
            <source>Safety notes for the manager only</source>
            <translation>安全上の注意（管理者限り）</translation>
        </message>
        <message>
            <source>Write one…</source>
            <translation>記録する…</translation>
        </message>
        <message>
            <source>What endangers the person or their family and not every colleague must know stands here. Only the protection manager can read it.</source>
            <translation>本人や家族の身に危険が及ぶ事情で、担当者全員が知る必要のないことを記録します。読めるのは個人情報保護管理者だけです。</translation>
        </message>
        <message>
            <source>Read…</source>
            <translation>読む…</translation>
        </message>
        <message>
            <source>Read: {note}</source>
            <translation>読む: {note}</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>取り下げる…</translation>
        </message>
        <message>
            <source>Withdraw: {note}</source>
            <translation>取り下げる: {note}</translation>
        </message>
        <message>
            <source>Written {moment} by {name}</source>
            <translation>{moment} {name} が記録</translation>
        </message>
        <message>
            <source>Withdraw this safety note?</source>
            <translation>この注意を取り下げますか？</translation>
        </message>
        <message>
            <source>Its text is erased. That it was withdrawn stays in the audit record.</source>
            <translation>本文は消去されます。取り下げたことは監査記録に残ります。</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>取り下げる</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Empty the search</source>
            <translation>検索語を消す</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Blacking out</source>
            <translation>黒塗り</translation>
        </message>
        <message>
            <source>Opening the records</source>
            <translation>記録を開いています</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) cannot be searched: look at each</source>
            <translation>
                <numerusform>検索できない記録が%n件あります。1件ずつ見てください</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, page {page}</source>
            <translation>{title} {page}ページ</translation>
        </message>
    </context>
    <context>
        <name>SecondPerson</name>
        <message>
            <source>The recovery sheet</source>
            <translation>復旧シート</translation>
        </message>
        <message>
            <source>Nobody: an exception</source>
            <translation>誰もいない（例外）</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>Code of the recovery sheet of that time</source>
            <translation>当時の復旧シートのコード</translation>
        </message>
        <message>
            <source>Their passphrase at the time of the backup</source>
            <translation>その人の、バックアップ当時のパスフレーズ</translation>
        </message>
        <message>
            <source>Nobody else can open this backup. Use the recovery sheet, or restore alone: that is recorded as an exception, with your reason.</source>
            <translation>このバックアップを開ける人はほかにいません。復旧シートを使うか、一人で復元してください。一人での復元は、理由とともに例外として記録されます。</translation>
        </message>
        <message>
            <source>Who agrees, beside you</source>
            <translation>同意するもう一人</translation>
        </message>
        <message>
            <source>Why nobody else agrees</source>
            <translation>一人で復元する理由</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Hide passphrase</source>
            <translation>パスフレーズを隠す</translation>
        </message>
        <message>
            <source>Show passphrase</source>
            <translation>パスフレーズを表示</translation>
        </message>
    </context>
    <context>
        <name>Security</name>
        <message>
            <source>Leak, or its possibility</source>
            <translation>漏えい（おそれを含む）</translation>
        </message>
        <message>
            <source>Loss, or its possibility</source>
            <translation>滅失（おそれを含む）</translation>
        </message>
        <message>
            <source>Damage, or its possibility</source>
            <translation>毀損（おそれを含む）</translation>
        </message>
        <message>
            <source>Sent to the wrong person or address</source>
            <translation>誤送付</translation>
        </message>
        <message>
            <source>A wrong identity was accepted</source>
            <translation>本人確認の誤り</translation>
        </message>
        <message>
            <source>Somebody has data they should not have</source>
            <translation>知り得ないはずの情報を相手が持っている</translation>
        </message>
        <message>
            <source>Nobody knows who received it</source>
            <translation>届いた先が分からない</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>special-care data (one person is enough)</source>
            <translation>要配慮個人情報（1人でも該当）</translation>
        </message>
        <message>
            <source>risk of financial damage</source>
            <translation>財産的被害のおそれ</translation>
        </message>
        <message>
            <source>an unlawful purpose is possible</source>
            <translation>不正の目的のおそれ</translation>
        </message>
        <message>
            <source>more than 1,000 people</source>
            <translation>本人の数が1,000人を超える</translation>
        </message>
        <message>
            <source>Reportable (APPI Art 26, Rules Art 7): {reasons}.</source>
            <translation>報告の対象です（個人情報保護法 第26条、施行規則 第7条）: {reasons}。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>None of the reasons is known to hold, but nobody knows yet how many people it concerns: more than 1,000 make it reportable.</source>
            <translation>当たる理由はまだ分かっていませんが、本人の数が不明です。1,000人を超えると報告の対象になります。</translation>
        </message>
        <message>
            <source>By what is known none of the reasons holds: no special-care data, no risk of financial damage, no unlawful purpose, not more than 1,000 people (Rules Art 7).</source>
            <translation>判明している限り、報告の対象となる理由はありません（要配慮個人情報、財産的被害のおそれ、不正の目的のおそれ、1,000人超のいずれにも当たりません。施行規則 第7条）。</translation>
        </message>
        <message>
            <source>Not decided yet (clocks run)</source>
            <translation>未定（期限は進みます）</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報告する</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>報告しない</translation>
        </message>
        <message>
            <source>Not judged yet (72 hours run)</source>
            <translation>未定（72時間は進みます）</translation>
        </message>
        <message>
            <source>A risk is unlikely: no notice</source>
            <translation>リスクのおそれは低い（通知不要）</translation>
        </message>
        <message>
            <source>A risk: tell the authority</source>
            <translation>リスクあり（監督機関へ通知）</translation>
        </message>
        <message>
            <source>A high risk: tell the people too</source>
            <translation>高いリスク（本人にも通知）</translation>
        </message>
        <message>
            <source>Preliminary report to the PPC</source>
            <translation>個人情報保護委員会への速報</translation>
        </message>
        <message>
            <source>Final report to the PPC</source>
            <translation>個人情報保護委員会への確報</translation>
        </message>
        <message>
            <source>Tell the people concerned</source>
            <translation>本人への通知</translation>
        </message>
        <message>
            <source>Tell the EU authority</source>
            <translation>EU監督機関への通知</translation>
        </message>
        <message>
            <source>Tell the ICO</source>
            <translation>ICOへの通知</translation>
        </message>
        <message>
            <source>APPI Art 26(2), GDPR Art 34</source>
            <translation>個人情報保護法 第26条第2項、GDPR 第34条</translation>
        </message>
        <message>
            <source>In office</source>
            <translation>在任中</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>実施済み</translation>
        </message>
        <message>
            <source>Held, done with</source>
            <translation>実施済み（次回も済み）</translation>
        </message>
        <message>
            <source>Supervised</source>
            <translation>監督中</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>判断待ち</translation>
        </message>
        <message>
            <source>To be reported</source>
            <translation>対応中</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>対応済み</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>責任者</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>Appointed on</source>
            <translation>就任日</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>実施日</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Staff of the desk who attended</source>
            <translation>受講した担当者</translation>
        </message>
        <message>
            <source>Others who attended (one name a line)</source>
            <translation>その他の受講者（1行に1人）</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>教材</translation>
        </message>
        <message>
            <source>Due again by</source>
            <translation>次回の期限</translation>
        </message>
        <message>
            <source>Held again on</source>
            <translation>次回を実施した日</translation>
        </message>
        <message>
            <source>Contractor</source>
            <translation>委託先</translation>
        </message>
        <message>
            <source>What is entrusted</source>
            <translation>委託する業務</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国</translation>
        </message>
        <message>
            <source>Places of data it handles</source>
            <translation>取り扱う情報の所在</translation>
        </message>
        <message>
            <source>Day of the contract</source>
            <translation>契約日</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>点検の記録</translation>
        </message>
        <message>
            <source>Next review by</source>
            <translation>次回点検の期限</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>概要（何が起きたか）</translation>
        </message>
        <message>
            <source>What became of the data</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>How it came to light</source>
            <translation>発覚の経緯</translation>
        </message>
        <message>
            <source>Happened on</source>
            <translation>発生日</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>知った日時</translation>
        </message>
        <message>
            <source>Number of people</source>
            <translation>本人の数</translation>
        </message>
        <message>
            <source>Known on (day 1)</source>
            <translation>知った日（1日目）</translation>
        </message>
        <message>
            <source>Known at (time there)</source>
            <translation>知った時刻（現地）</translation>
        </message>
        <message>
            <source>Time zone of the place</source>
            <translation>知った場所の時間帯</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>個人データの項目</translation>
        </message>
        <message>
            <source>Special-care data are among them</source>
            <translation>要配慮個人情報を含む</translation>
        </message>
        <message>
            <source>They can be misused for financial damage</source>
            <translation>財産的被害のおそれがある</translation>
        </message>
        <message>
            <source>An unlawful purpose is possible</source>
            <translation>不正の目的のおそれがある</translation>
        </message>
        <message>
            <source>European law that applies</source>
            <translation>適用される外国法</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Further harm, or its risk</source>
            <translation>二次被害又はそのおそれ</translation>
        </message>
        <message>
            <source>Against recurrence</source>
            <translation>再発防止策</translation>
        </message>
        <message>
            <source>Report to the PPC</source>
            <translation>委員会への報告</translation>
        </message>
        <message>
            <source>Why it is decided so</source>
            <translation>判断の理由</translation>
        </message>
        <message>
            <source>Risk to the people (GDPR 33, 34)</source>
            <translation>本人へのリスク（GDPR 第33条・第34条）</translation>
        </message>
        <message>
            <source>Why it is judged so</source>
            <translation>リスク判断の理由</translation>
        </message>
        <message>
            <source>Preliminary report made on</source>
            <translation>速報した日</translation>
        </message>
        <message>
            <source>Final report made on</source>
            <translation>確報した日</translation>
        </message>
        <message>
            <source>People told on</source>
            <translation>本人に通知した日</translation>
        </message>
        <message>
            <source>EU authority told on</source>
            <translation>EU監督機関に通知した日</translation>
        </message>
        <message>
            <source>at (time in Tokyo)</source>
            <translation>時刻（日本時間）</translation>
        </message>
        <message>
            <source>ICO told on</source>
            <translation>ICOに通知した日</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>See the days</source>
            <translation>一覧を見る</translation>
        </message>
        <message>
            <source>See and change the days</source>
            <translation>一覧を見る・変更する</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>表示言語</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>Lock by itself after</source>
            <translation>自動ロックまでの時間</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>表示と言語</translation>
        </message>
        <message>
            <source>Safety on this PC</source>
            <translation>このPCでの安全</translation>
        </message>
        <message>
            <source>The office in letters</source>
            <translation>書面に載せる事務所の情報</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Closing days and holidays</source>
            <translation>休業日と祝日</translation>
        </message>
        <message>
            <source>The person at the desk</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>明るい</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>暗い</translation>
        </message>
        <message>
            <source>As the PC</source>
            <translation>PCの設定に合わせる</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>Remember this PC in its key ring</source>
            <translation>このPCを資格情報ストアに記憶する</translation>
        </message>
        <message>
            <source>Show due dates as notices (number and date only)</source>
            <translation>期限を通知で知らせる（受付番号と日付のみ）</translation>
        </message>
        <message>
            <source>Show the windows to screen sharing (for remote support)</source>
            <translation>画面共有に表示する(遠隔サポート用)</translation>
        </message>
        <message>
            <source>{name} ({role})</source>
            <translation>{name}（{role}）</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>No page</source>
            <translation>ページなし</translation>
        </message>
        <message>
            <source>Page {page}, hidden</source>
            <translation>{page}ページ、非表示</translation>
        </message>
        <message>
            <source>Page {page}, selected: {text}</source>
            <translation>{page}ページ、選択中:{text}</translation>
        </message>
        <message>
            <source>Page {page}, a blacked-out place is chosen</source>
            <translation>{page}ページ、黒塗りした場所を選択中</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>{page}ページ</translation>
        </message>
        <message>
            <source>Drawing the page…</source>
            <translation>ページを描いています…</translation>
        </message>
        <message>
            <source>This page cannot be shown. Withhold it with W.</source>
            <translation>このページは表示できません。Wで、ページ全体を渡さないようにしてください。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message>
            <source>Before the answer</source>
            <translation>回答前の確認</translation>
        </message>
        <message>
            <source>Disclosure package</source>
            <translation>開示パッケージ</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>下見</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Notice ({language})</source>
            <translation>通知書（{language}）</translation>
        </message>
        <message numerus="yes">
            <source>Explanation of %n record(s)</source>
            <translation>
                <numerusform>説明表（%n件）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copies of %n file(s)</source>
            <translation>
                <numerusform>情報の写し %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%nページ</numerusform>
            </translation>
        </message>
        <message>
            <source>{files}, {pages}</source>
            <translation>{files}・{pages}</translation>
        </message>
        <message>
            <source>Not made yet</source>
            <translation>まだ作っていません</translation>
        </message>
        <message>
            <source>No. {number}, made {moment}</source>
            <translation>文書番号 {number}・{moment} 作成</translation>
        </message>
        <message>
            <source>Contents have changed since; it is made anew.</source>
            <translation>その後内容が変わったため、作り直します。</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Place where data lies</source>
            <translation>情報の所在</translation>
        </message>
        <message>
            <source>Searched for new inquiries</source>
            <translation>新しい案件で確認する</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存する</translation>
        </message>
        <message>
            <source>Every inquiry is checked against these places.</source>
            <translation>どの案件でも、この一覧をもとに情報を確認します。</translation>
        </message>
        <message>
            <source>What protects data abroad (Japanese)</source>
            <translation>国外でのデータの保護措置（日本語）</translation>
        </message>
        <message>
            <source>What protects data abroad (English)</source>
            <translation>国外でのデータの保護措置（英語）</translation>
        </message>
        <message>
            <source>Name (Japanese)</source>
            <translation>名称（日本語）</translation>
        </message>
        <message>
            <source>Name (English)</source>
            <translation>名称（英語）</translation>
        </message>
        <message>
            <source>Who is in charge</source>
            <translation>担当部署</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Names, numbers</source>
            <translation>検索した語（氏名・番号）</translation>
        </message>
        <message>
            <source>Searched for</source>
            <translation>検索した語</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>未確認に戻す</translation>
        </message>
    </context>
    <context>
        <name>SourcesView</name>
        <message>
            <source>Where data lies</source>
            <translation>情報の所在</translation>
        </message>
        <message>
            <source>Every inquiry is checked against these places.</source>
            <translation>どの案件でも、この一覧をもとに情報を確認します。</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>所在を追加</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Register of places where data lies</source>
            <translation>情報の所在の一覧</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>情報の所在はまだ登録されていません</translation>
        </message>
        <message>
            <source>Name every system, folder and company that holds personal data for JAR.</source>
            <translation>協会の個人情報を保管しているシステム・フォルダー・委託先をすべて登録しましょう。</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>記号</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>所在</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Not in use</source>
            <translation>使用終了</translation>
        </message>
    </context>
    <context>
        <name>StaffChoiceDialog</name>
        <message>
            <source>Colleague</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>まだ決めない</translation>
        </message>
        <message>
            <source>{name} ({role})</source>
            <translation>{name}（{role}）</translation>
        </message>
    </context>
    <context>
        <name>StaffDeeds</name>
        <message>
            <source>Give {name} a one-time passphrase?</source>
            <translation>{name}さんに仮パスフレーズを渡しますか。</translation>
        </message>
        <message>
            <source>The passphrase they have now opens the desk no more.</source>
            <translation>現在のパスフレーズではデスクを開けなくなります。</translation>
        </message>
        <message>
            <source>Give a new one</source>
            <translation>新しく渡す</translation>
        </message>
        <message>
            <source>{name} leaves the desk</source>
            <translation>{name}さんがデスクを離れます</translation>
        </message>
        <message>
            <source>End access</source>
            <translation>利用を終了</translation>
        </message>
        <message>
            <source>The desk moves on to a new key; everybody else goes on with their passphrase. Copies and backups made until now stay readable to whoever leaves: no key can be taken out of somebody's hands. If they have seen the recovery sheet, make a new one.</source>
            <translation>デスクは新しい鍵に切り替わります。ほかの担当者は、今のパスフレーズのまま使えます。これまでのコピーとバックアップは、離れる方にも読めるままです（渡した鍵を取り戻すことはできません）。復旧シートを見た方が離れるときは、シートも作り直してください。</translation>
        </message>
        <message>
            <source>Move the desk on to a new key?</source>
            <translation>デスクを新しい鍵に切り替えますか。</translation>
        </message>
        <message>
            <source>Do this if a passphrase or a copy of the desk may be in wrong hands. Everybody goes on with their passphrase; older copies still open with the old key.</source>
            <translation>パスフレーズやデスクのコピーがほかの人の手に渡ったおそれがあるときに行います。担当者のパスフレーズはそのままです。以前のコピーは、古い鍵で開けるままです。</translation>
        </message>
        <message>
            <source>Move on</source>
            <translation>切り替える</translation>
        </message>
        <message>
            <source>The role is proposed.</source>
            <translation>役割の変更を提案しました。</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>まだ何も変わっていません。</translation>
        </message>
        <message>
            <source>Somebody who is neither you nor the colleague concerned approves it on the page Approvals. Where there is nobody, you do so there alone, with a reason.</source>
            <translation>あなたでも対象の本人でもない人が「承認待ち」のページで承認します。ほかに誰もいないときは、あなたがそのページで理由を添えて一人で承認します。</translation>
        </message>
    </context>
    <context>
        <name>StaffView</name>
        <message>
            <source>Staff and keys</source>
            <translation>担当者と鍵</translation>
        </message>
        <message>
            <source>Add a staff member</source>
            <translation>担当者を追加</translation>
        </message>
        <message>
            <source>Change the role…</source>
            <translation>役割を変更…</translation>
        </message>
        <message>
            <source>One-time passphrase…</source>
            <translation>仮パスフレーズ…</translation>
        </message>
        <message>
            <source>End access…</source>
            <translation>利用を終了…</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>担当者</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>You work alone here. A package needs the approval of a second person: add a colleague.</source>
            <translation>担当者が1人だけです。パッケージには別の人の承認が必要です。担当者を追加してください。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>開く方法</translation>
        </message>
        <message>
            <source>Passphrase of their own</source>
            <translation>自分のパスフレーズ</translation>
        </message>
        <message>
            <source>One-time passphrase, not used yet</source>
            <translation>仮パスフレーズ（未使用）</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>退任</translation>
        </message>
        <message>
            <source>You</source>
            <translation>自分</translation>
        </message>
    </context>
    <context>
        <name>StageSteps</name>
        <message>
            <source>done</source>
            <translation>済み</translation>
        </message>
        <message>
            <source>now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>later</source>
            <translation>これから</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Clock paused</source>
            <translation>期限停止中</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>残り %n日</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>停止中</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>{name} ({role})</source>
            <translation>{name}（{role}）</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>保存しました {time}</translation>
        </message>
        <message numerus="yes">
            <source>Locks after %n minute(s) without use</source>
            <translation>
                <numerusform>%n分操作がないと自動ロック</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit record: sound ({count} events)</source>
            <translation>監査記録：正常（{count}件）</translation>
        </message>
        <message>
            <source>Audit record: damaged – see the audit page</source>
            <translation>監査記録：異常あり（監査記録を確認してください）</translation>
        </message>
    </context>
    <context>
        <name>Tab</name>
        <message>
            <source>Hidden</source>
            <translation>隠しています</translation>
        </message>
    </context>
    <context>
        <name>ThingDetail</name>
        <message>
            <source>until {day}</source>
            <translation>{day}まで</translation>
        </message>
        <message>
            <source> · </source>
            <translation>・</translation>
        </message>
        <message>
            <source>Lift the hold…</source>
            <translation>保留を解除…</translation>
        </message>
        <message>
            <source>Put on hold…</source>
            <translation>保留にする…</translation>
        </message>
        <message>
            <source>Note the start…</source>
            <translation>起算日を記録…</translation>
        </message>
        <message>
            <source>Open the inquiry</source>
            <translation>案件を開く</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>消去したもの</translation>
        </message>
        <message>
            <source>Of how much</source>
            <translation>量</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
        </message>
        <message>
            <source>To be erased from</source>
            <translation>消去する日</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>消去済み</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>提案者</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>承認者</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>残るもの</translation>
        </message>
        <message>
            <source>Exception: nobody else at the desk could approve.</source>
            <translation>例外: 承認できる二人目がいませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>JAR Desk</source>
            <translation>JAR デスク</translation>
        </message>
        <message>
            <source>Personal Information Inquiry Desk</source>
            <translation>個人情報お問い合わせ窓口</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>暗号化済み</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message numerus="yes">
            <source>Too many wrong tries. You can try again in %n second(s).</source>
            <translation>
                <numerusform>誤った入力が続きました。%n秒後にもう一度お試しください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock がオンです。</translation>
        </message>
        <message>
            <source>JAR Desk</source>
            <translation>JAR デスク</translation>
        </message>
        <message>
            <source>{organisation} — Personal Information Inquiry Desk</source>
            <translation>{organisation} — 個人情報お問い合わせ窓口</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>{name} ({role})</source>
            <translation>{name}（{role}）</translation>
        </message>
        <message>
            <source>Forgot the passphrase?</source>
            <translation>パスフレーズを忘れたときは</translation>
        </message>
        <message>
            <source>Open with the recovery sheet</source>
            <translation>復旧シートで開く</translation>
        </message>
        <message>
            <source>Open another desk</source>
            <translation>別のデスクを開く</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップから復元</translation>
        </message>
        <message>
            <source>Nothing is due today.</source>
            <translation>今日が期限の案件はありません。</translation>
        </message>
        <message>
            <source>Due today: {due} · Overdue: {overdue}</source>
            <translation>今日の期限 {due}件・期限超過 {overdue}件があります。</translation>
        </message>
    </context>
    <context>
        <name>UnreadNotice</name>
        <message>
            <source>Look at them yourself for Individual Numbers, insurance symbols, pension numbers and the registered domicile.</source>
            <translation>個人番号（マイナンバー）、保険証の記号・番号、基礎年金番号、本籍がないか、ご自身で見てください。</translation>
        </message>
    </context>
    <context>
        <name>WithdrawalDialog</name>
        <message>
            <source>Other rows (codes)</source>
            <translation>その他の行（記号）</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>対応</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Desk created</source>
            <translation>デスクを作成</translation>
        </message>
        <message>
            <source>Desk opened</source>
            <translation>デスクを開いた</translation>
        </message>
        <message>
            <source>Desk locked</source>
            <translation>デスクをロック</translation>
        </message>
        <message>
            <source>Desk brought up to date</source>
            <translation>データ形式を更新</translation>
        </message>
        <message>
            <source>Older copy of the desk accepted</source>
            <translation>古い控えからの復元を承認</translation>
        </message>
        <message>
            <source>Backup made and checked</source>
            <translation>バックアップを作成し、開いて確認</translation>
        </message>
        <message>
            <source>Backup failed</source>
            <translation>バックアップに失敗</translation>
        </message>
        <message>
            <source>Places for backups changed</source>
            <translation>バックアップ先を変更</translation>
        </message>
        <message>
            <source>Desk restored from a backup on purpose</source>
            <translation>バックアップからデスクを復元（意図して）</translation>
        </message>
        <message>
            <source>Audit record saved to a file</source>
            <translation>監査記録をファイルに保存</translation>
        </message>
        <message>
            <source>Staff member added</source>
            <translation>担当者を追加</translation>
        </message>
        <message>
            <source>Staff member changed</source>
            <translation>担当者を変更</translation>
        </message>
        <message>
            <source>Access ended</source>
            <translation>利用を終了</translation>
        </message>
        <message>
            <source>One-time passphrase given</source>
            <translation>仮パスフレーズを発行</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>パスフレーズを変更</translation>
        </message>
        <message>
            <source>Desk moved on to a new key</source>
            <translation>デスクの鍵を新しくした</translation>
        </message>
        <message>
            <source>New recovery sheet made</source>
            <translation>復旧シートを作り直し</translation>
        </message>
        <message>
            <source>Recovery sheet used</source>
            <translation>復旧シートを使用</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>設定を変更</translation>
        </message>
        <message>
            <source>Source register changed</source>
            <translation>情報の所在を変更</translation>
        </message>
        <message>
            <source>Closing days changed</source>
            <translation>休業日の変更</translation>
        </message>
        <message>
            <source>Date moved by a changed calendar</source>
            <translation>休業日の変更による期日の移動</translation>
        </message>
        <message>
            <source>Inquiry recorded</source>
            <translation>案件を受付</translation>
        </message>
        <message>
            <source>Inquiry edited</source>
            <translation>案件を編集</translation>
        </message>
        <message>
            <source>Inquiry assigned</source>
            <translation>担当を変更</translation>
        </message>
        <message>
            <source>Inquiry moved on</source>
            <translation>段階を変更</translation>
        </message>
        <message>
            <source>Identity checked</source>
            <translation>本人確認を記録</translation>
        </message>
        <message>
            <source>Authority checked</source>
            <translation>代理権の確認を記録</translation>
        </message>
        <message>
            <source>Identity check withdrawn</source>
            <translation>本人確認の記録を取消し</translation>
        </message>
        <message>
            <source>Authority check withdrawn</source>
            <translation>代理権の確認の記録を取消し</translation>
        </message>
        <message>
            <source>One document accepted alone</source>
            <translation>書類1点での確認を承認</translation>
        </message>
        <message>
            <source>Copy of an identity document kept</source>
            <translation>本人確認書類の写しを残しました</translation>
        </message>
        <message>
            <source>Copy of an identity document looked at</source>
            <translation>本人確認書類の写しを見ました</translation>
        </message>
        <message>
            <source>Signs of impersonation looked for</source>
            <translation>なりすましの兆候を確認</translation>
        </message>
        <message>
            <source>File with numbers not to be kept removed</source>
            <translation>保存してはならない番号のあるファイルを除外</translation>
        </message>
        <message>
            <source>Numbers not to be kept masked</source>
            <translation>保存してはならない番号を伏せ字に</translation>
        </message>
        <message>
            <source>Warning of numbers not to be kept overruled</source>
            <translation>保存してはならない番号の警告を解除</translation>
        </message>
        <message>
            <source>Source searched</source>
            <translation>情報の所在を確認</translation>
        </message>
        <message>
            <source>Record added</source>
            <translation>情報を追加</translation>
        </message>
        <message>
            <source>Record edited</source>
            <translation>情報を編集</translation>
        </message>
        <message>
            <source>Record blacked out</source>
            <translation>記録の黒塗りを変更</translation>
        </message>
        <message>
            <source>Record removed</source>
            <translation>情報を削除</translation>
        </message>
        <message>
            <source>Request decided</source>
            <translation>請求を判断</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>判断を取消し</translation>
        </message>
        <message>
            <source>Reason left out</source>
            <translation>理由を記載しないことに決定</translation>
        </message>
        <message>
            <source>Reason asked for again</source>
            <translation>理由を記載することに戻し</translation>
        </message>
        <message>
            <source>Item decided</source>
            <translation>項目を判断</translation>
        </message>
        <message>
            <source>Item removed</source>
            <translation>項目を削除</translation>
        </message>
        <message>
            <source>Task ticked off</source>
            <translation>回答後の対応を完了</translation>
        </message>
        <message>
            <source>Tick taken back</source>
            <translation>回答後の対応の完了を取消し</translation>
        </message>
        <message>
            <source>Restricted note looked at</source>
            <translation>制限付きの覚えを閲覧</translation>
        </message>
        <message>
            <source>Restricted note written</source>
            <translation>制限付きの覚えを記録</translation>
        </message>
        <message>
            <source>Restricted note withdrawn</source>
            <translation>制限付きの覚えを取り下げ</translation>
        </message>
        <message>
            <source>Message added</source>
            <translation>やり取りを追加</translation>
        </message>
        <message>
            <source>Clock paused</source>
            <translation>期限を停止</translation>
        </message>
        <message>
            <source>Clock resumed</source>
            <translation>期限を再開</translation>
        </message>
        <message>
            <source>Deadline extended</source>
            <translation>期限を延長</translation>
        </message>
        <message>
            <source>Document made</source>
            <translation>書類を作成</translation>
        </message>
        <message>
            <source>Document read</source>
            <translation>書類を閲覧</translation>
        </message>
        <message>
            <source>Approval requested</source>
            <translation>承認を依頼</translation>
        </message>
        <message>
            <source>Package approved</source>
            <translation>開示パッケージを承認</translation>
        </message>
        <message>
            <source>Package returned</source>
            <translation>開示パッケージを差戻し</translation>
        </message>
        <message>
            <source>Passphrase shown</source>
            <translation>パスフレーズを表示</translation>
        </message>
        <message>
            <source>Package saved to a file</source>
            <translation>開示パッケージを書き出し</translation>
        </message>
        <message>
            <source>Answer sent</source>
            <translation>回答を送付</translation>
        </message>
        <message>
            <source>Report made</source>
            <translation>報告書を作成</translation>
        </message>
        <message>
            <source>Register entry made</source>
            <translation>台帳に記入</translation>
        </message>
        <message>
            <source>Register entry changed</source>
            <translation>台帳の記載を変更</translation>
        </message>
        <message>
            <source>Register entry closed</source>
            <translation>台帳の記載を終了</translation>
        </message>
        <message>
            <source>Register entry opened again</source>
            <translation>台帳の記載の終了を取消し</translation>
        </message>
        <message>
            <source>Addresses checked against the suppression list</source>
            <translation>宛先を使用停止先と照合</translation>
        </message>
        <message>
            <source>Register saved to a file</source>
            <translation>台帳をファイルに保存</translation>
        </message>
        <message>
            <source>Hand-over sheet of an incident made</source>
            <translation>漏えい等の引継書を作成</translation>
        </message>
        <message>
            <source>Policy issue decided</source>
            <translation>方針の課題を判断</translation>
        </message>
        <message>
            <source>Policy passage released</source>
            <translation>方針の文言の引用を許可</translation>
        </message>
        <message>
            <source>Release of a policy passage ended</source>
            <translation>方針の文言の引用許可を終了</translation>
        </message>
        <message>
            <source>Policy issue commented on</source>
            <translation>方針の課題にコメント</translation>
        </message>
        <message>
            <source>Policy memo made</source>
            <translation>是正メモを作成</translation>
        </message>
        <message>
            <source>Put before a second person</source>
            <translation>二人目の承認に回しました</translation>
        </message>
        <message>
            <source>Approved by a second person</source>
            <translation>二人目が承認しました</translation>
        </message>
        <message>
            <source>Refused by a second person</source>
            <translation>二人目が差し戻しました</translation>
        </message>
        <message>
            <source>Proposal withdrawn</source>
            <translation>提案を取り下げました</translation>
        </message>
        <message>
            <source>Approved proposal carried out</source>
            <translation>承認された提案を実行しました</translation>
        </message>
        <message>
            <source>Done without a second person</source>
            <translation>二人目の承認なしで実行（例外）</translation>
        </message>
        <message>
            <source>Erasure put on hold</source>
            <translation>消去を保留しました</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>保留を解除しました</translation>
        </message>
        <message>
            <source>Retention period changed</source>
            <translation>保存期間を変更しました</translation>
        </message>
        <message>
            <source>Start of a retention period recorded</source>
            <translation>保存期間の起算日を記録しました</translation>
        </message>
        <message>
            <source>Part of an inquiry erased</source>
            <translation>案件の一部を消去しました</translation>
        </message>
        <message>
            <source>Erased again after a restore</source>
            <translation>復元後に再び消去しました</translation>
        </message>
        <message>
            <source>Certificate of erasure made</source>
            <translation>消去証明書を作成しました</translation>
        </message>
        <message>
            <source>Inquiries and correspondence</source>
            <translation>案件とやり取り</translation>
        </message>
        <message>
            <source>Identity and authority</source>
            <translation>本人確認・代理権の確認</translation>
        </message>
        <message>
            <source>What must not be kept</source>
            <translation>保存してはならないもの</translation>
        </message>
        <message>
            <source>Places searched and records</source>
            <translation>情報の所在の確認と記録</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>Tasks after the answer</source>
            <translation>回答後の作業</translation>
        </message>
        <message>
            <source>Restricted notes</source>
            <translation>閲覧制限のあるメモ</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>書類</translation>
        </message>
        <message>
            <source>Packages and approval</source>
            <translation>パッケージと承認</translation>
        </message>
        <message>
            <source>Answers sent</source>
            <translation>回答の送付</translation>
        </message>
        <message>
            <source>What needs two people</source>
            <translation>二人で行うこと</translation>
        </message>
        <message>
            <source>Retention and erasure</source>
            <translation>保管と消去</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>台帳</translation>
        </message>
        <message>
            <source>Policy issues</source>
            <translation>方針の課題</translation>
        </message>
        <message>
            <source>Reports and exports</source>
            <translation>管理報告と書き出し</translation>
        </message>
        <message>
            <source>Staff and keys</source>
            <translation>担当者と鍵</translation>
        </message>
        <message>
            <source>Settings, places, closing days</source>
            <translation>設定・情報の所在・休業日</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Opening and locking</source>
            <translation>開錠と施錠</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>代理人</translation>
        </message>
        <message>
            <source>moment of the answer</source>
            <translation>回答日時</translation>
        </message>
        <message>
            <source>approval</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>arrival</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>assignee</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>authority</source>
            <translation>代理権の確認</translation>
        </message>
        <message>
            <source>country</source>
            <translation>国</translation>
        </message>
        <message>
            <source>dispatch</source>
            <translation>発送</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>書類</translation>
        </message>
        <message>
            <source>moment it ended</source>
            <translation>終了日時</translation>
        </message>
        <message>
            <source>extension</source>
            <translation>延長</translation>
        </message>
        <message>
            <source>signs of impersonation</source>
            <translation>なりすましの兆候</translation>
        </message>
        <message>
            <source>tasks</source>
            <translation>回答後の対応</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>本人確認</translation>
        </message>
        <message>
            <source>items</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>language of letters</source>
            <translation>通知書の言語</translation>
        </message>
        <message>
            <source>correspondence</source>
            <translation>やり取り</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>leave to quote</source>
            <translation>引用の許可</translation>
        </message>
        <message>
            <source>who is in charge</source>
            <translation>担当部署</translation>
        </message>
        <message>
            <source>questions to the requester</source>
            <translation>補正依頼</translation>
        </message>
        <message>
            <source>request for approval</source>
            <translation>承認依頼</translation>
        </message>
        <message>
            <source>records</source>
            <translation>収集した情報</translation>
        </message>
        <message>
            <source>safeguard</source>
            <translation>保護措置</translation>
        </message>
        <message>
            <source>status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>laws</source>
            <translation>適用法令</translation>
        </message>
        <message>
            <source>relation to JAR</source>
            <translation>協会との関わり</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>請求</translation>
        </message>
        <message>
            <source>role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>safe contact</source>
            <translation>安全な連絡先</translation>
        </message>
        <message>
            <source>places searched</source>
            <translation>情報の所在</translation>
        </message>
        <message>
            <source>stage</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>person concerned</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>came without being asked for</source>
            <translation>求めていないのに届いたもの</translation>
        </message>
        <message>
            <source>versions of the law packs</source>
            <translation>法令データの版</translation>
        </message>
        <message>
            <source>whereabouts</source>
            <translation>現在地</translation>
        </message>
        <message>
            <source>whereabouts when giving the data</source>
            <translation>データを渡したときの所在地</translation>
        </message>
        <message>
            <source>Driver’s licence</source>
            <translation>運転免許証</translation>
        </message>
        <message>
            <source>Certificate of driving record</source>
            <translation>運転経歴証明書</translation>
        </message>
        <message>
            <source>Licence on an Individual Number Card (front only)</source>
            <translation>マイナ免許証（表面のみ）</translation>
        </message>
        <message>
            <source>Notification card</source>
            <translation>通知カード</translation>
        </message>
        <message>
            <source>Integrated residence card (front only)</source>
            <translation>特定在留カード（表面のみ）</translation>
        </message>
        <message>
            <source>Integrated special permanent resident certificate</source>
            <translation>特定特別永住者証明書（表面のみ）</translation>
        </message>
        <message>
            <source>Certificate of complementary protection</source>
            <translation>補完的保護対象者認定証明書</translation>
        </message>
        <message>
            <source>Permit of landing for temporary refuge</source>
            <translation>一時庇護許可書</translation>
        </message>
        <message>
            <source>Notice of a supervision measure</source>
            <translation>監理措置決定通知書</translation>
        </message>
        <message>
            <source>Proof that refugee status was applied for</source>
            <translation>難民認定申請の受理を示す書面</translation>
        </message>
        <message>
            <source>Health insurance card (expired)</source>
            <translation>健康保険証（失効）</translation>
        </message>
        <message>
            <source>Basic pension notice or pension book</source>
            <translation>基礎年金番号通知書・年金手帳</translation>
        </message>
        <message>
            <source>Disability certificate</source>
            <translation>障害者手帳</translation>
        </message>
        <message>
            <source>Papers of public assistance</source>
            <translation>生活保護の書類</translation>
        </message>
        <message>
            <source>Individual Number Card (front only)</source>
            <translation>個人番号カード（表面のみ）</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>旅券</translation>
        </message>
        <message>
            <source>Residence card (front only)</source>
            <translation>在留カード（表面のみ）</translation>
        </message>
        <message>
            <source>Special permanent resident certificate</source>
            <translation>特別永住者証明書</translation>
        </message>
        <message>
            <source>Certificate of refugee status</source>
            <translation>難民認定証明書</translation>
        </message>
        <message>
            <source>Refugee travel document</source>
            <translation>難民旅行証明書</translation>
        </message>
        <message>
            <source>Provisional stay permit</source>
            <translation>仮滞在許可書</translation>
        </message>
        <message>
            <source>Provisional release permit</source>
            <translation>仮放免許可書</translation>
        </message>
        <message>
            <source>Eligibility certificate</source>
            <translation>資格確認書</translation>
        </message>
        <message>
            <source>Copy of residence record</source>
            <translation>住民票の写し</translation>
        </message>
        <message>
            <source>Known to the caseworker</source>
            <translation>支援担当者による面識確認</translation>
        </message>
        <message>
            <source>Questions from the file</source>
            <translation>支援記録に基づく質問</translation>
        </message>
        <message>
            <source>Call back to a registered number</source>
            <translation>登録電話番号への折り返し</translation>
        </message>
        <message>
            <source>Reply from a registered address</source>
            <translation>登録メールアドレスからの返信</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>表面</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>両面</translation>
        </message>
        <message>
            <source>No document</source>
            <translation>書類なし</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>生年月日</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>支援番号</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>電話番号</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>疑問あり</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Person concerned</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>代理人</translation>
        </message>
        <message>
            <source>Family register</source>
            <translation>戸籍謄本・抄本</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>出生証明書</translation>
        </message>
        <message>
            <source>Family document with translation</source>
            <translation>家族関係の書類と訳</translation>
        </message>
        <message>
            <source>Residence documents of the family</source>
            <translation>家族の在留関係の書類</translation>
        </message>
        <message>
            <source>Certificate of registered matters (guardianship)</source>
            <translation>登記事項証明書（成年後見）</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>委任状</translation>
        </message>
        <message>
            <source>Bar registration</source>
            <translation>弁護士登録</translation>
        </message>
        <message>
            <source>Proof of the death</source>
            <translation>死亡を証する書類</translation>
        </message>
        <message>
            <source>Proof of being an heir</source>
            <translation>相続人であることを証する書類</translation>
        </message>
        <message>
            <source>Directive or will that names the executor</source>
            <translation>執行する人を定めた死後の指示・遺言</translation>
        </message>
        <message>
            <source>This is enough by itself if it matches.</source>
            <translation>一致すれば、これだけで足ります。</translation>
        </message>
        <message>
            <source>A second, different document or route is needed besides this one.</source>
            <translation>これとは別の書類か方法が、もう一つ必要です。</translation>
        </message>
        <message>
            <source>With a second one; or alone, where the protection manager says so.</source>
            <translation>ほかの書類と合わせて2点。個人情報保護管理者が認めれば1点で足ります。</translation>
        </message>
        <message>
            <source>This document is not accepted as proof of identity.</source>
            <translation>この書類は本人確認に使えません。</translation>
        </message>
        <message>
            <source>Seal registration certificate, if they have one</source>
            <translation>印鑑登録証明書（お持ちの場合）</translation>
        </message>
        <message>
            <source>Copy of a document only the person is given</source>
            <translation>本人だけに発行される書類の写し</translation>
        </message>
        <message>
            <source>Signature like the one on file</source>
            <translation>記録にある署名との一致</translation>
        </message>
        <message>
            <source>Registration number looked up with the bar</source>
            <translation>弁護士会で登録番号を確認</translation>
        </message>
        <message>
            <source>Domestic violence</source>
            <translation>配偶者などからの暴力</translation>
        </message>
        <message>
            <source>Dispute about custody</source>
            <translation>親権・監護の争い</translation>
        </message>
        <message>
            <source>Trafficking</source>
            <translation>人身取引</translation>
        </message>
        <message>
            <source>Persecution by the family</source>
            <translation>家族による迫害</translation>
        </message>
        <message>
            <source>Writes from a new email address</source>
            <translation>新しいメールアドレスから届いた</translation>
        </message>
        <message>
            <source>Presses for haste</source>
            <translation>ひどく急がせる</translation>
        </message>
        <message>
            <source>Asks where other people are</source>
            <translation>ほかの人の居場所を尋ねる</translation>
        </message>
        <message>
            <source>Letterhead of an embassy or the police</source>
            <translation>大使館や警察の用箋</translation>
        </message>
        <message>
            <source>The caseworker does not know the agent</source>
            <translation>担当者が代理人を知らない</translation>
        </message>
        <message>
            <source>Individual Number</source>
            <translation>個人番号（マイナンバー）</translation>
        </message>
        <message>
            <source>Symbol or number of health insurance</source>
            <translation>健康保険の記号・番号</translation>
        </message>
        <message>
            <source>Basic pension number</source>
            <translation>基礎年金番号</translation>
        </message>
        <message>
            <source>Registered domicile</source>
            <translation>本籍</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>The file is a picture: what is written on it is not read.</source>
            <translation>画像のファイルです。書かれている文字は読み取れません。</translation>
        </message>
        <message>
            <source>Reading the file had to be stopped: what it holds is not read.</source>
            <translation>ファイルの読み取りを途中で止めました。内容は確認されていません。</translation>
        </message>
        <message>
            <source>Pages {pages} are pictures without text: not read.</source>
            <translation>{pages}ページは文字情報のない画像で、読み取れません。</translation>
        </message>
        <message>
            <source>Pages {pages} are damaged: not read.</source>
            <translation>{pages}ページは壊れていて、読み取れません。</translation>
        </message>
        <message>
            <source>The file is too long: only its beginning was read.</source>
            <translation>ファイルが長いため、先頭の部分だけを読み取りました。</translation>
        </message>
        <message>
            <source>The file is too long: pages {pages} were not read.</source>
            <translation>ファイルが長いため、{pages}ページは読み取っていません。</translation>
        </message>
        <message>
            <source>Masked, not kept</source>
            <translation>伏せ字にして保存</translation>
        </message>
        <message>
            <source>File not kept</source>
            <translation>ファイルは保存せず</translation>
        </message>
        <message>
            <source>False alarm</source>
            <translation>誤検知</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>Answer after extension</source>
            <translation>延長後の回答期限</translation>
        </message>
        <message>
            <source>House target</source>
            <translation>内部目標</translation>
        </message>
        <message>
            <source>Earliest day of a lawsuit (APPI 39)</source>
            <translation>提訴が可能になる日（法39条）</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知書</translation>
        </message>
        <message>
            <source>Deadline of the notice</source>
            <translation>通知期限</translation>
        </message>
        <message>
            <source>Breach report</source>
            <translation>漏えい等の報告</translation>
        </message>
        <message>
            <source>Complaint receipt</source>
            <translation>苦情の受付確認</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>保管期限</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>計画日</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Starts later: identity information arrived</source>
            <translation>本人確認の情報が届いた日から開始</translation>
        </message>
        <message>
            <source>The first day is not counted</source>
            <translation>初日不算入</translation>
        </message>
        <message>
            <source>The first day is counted</source>
            <translation>初日を算入</translation>
        </message>
        <message>
            <source>End of the period</source>
            <translation>期間の満了</translation>
        </message>
        <message>
            <source>End of the period (last day of the month)</source>
            <translation>期間の満了（応当日がないため月末）</translation>
        </message>
        <message>
            <source>Days of an open question are not counted</source>
            <translation>質問中の日数は算入しない</translation>
        </message>
        <message>
            <source>This question does not stop the clock</source>
            <translation>この質問では停止しない</translation>
        </message>
        <message>
            <source>Stopped by an open question</source>
            <translation>質問への回答待ちで停止中</translation>
        </message>
        <message>
            <source>Closing day</source>
            <translation>休日</translation>
        </message>
        <message>
            <source>The law would allow until</source>
            <translation>法律上の最終日</translation>
        </message>
        <message>
            <source>The desk works to</source>
            <translation>窓口の期日</translation>
        </message>
        <message>
            <source>The office is closed</source>
            <translation>事務所の休業日</translation>
        </message>
        <message>
            <source>Public holiday (added, corrected or confirmed)</source>
            <translation>祝日（追加・訂正・確認）</translation>
        </message>
        <message>
            <source>No public holiday after all</source>
            <translation>祝日としない日</translation>
        </message>
        <message>
            <source>Remind the person</source>
            <translation>本人に催促</translation>
        </message>
        <message>
            <source>May end (60 days)</source>
            <translation>終了可（60日）</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>営業日</translation>
        </message>
        <message>
            <source>months</source>
            <translation>か月</translation>
        </message>
        <message>
            <source>months (Civil Code)</source>
            <translation>か月（民法）</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>the rule names no such reason</source>
            <translation>この理由では停止しない規定</translation>
        </message>
        <message>
            <source>it is about another request</source>
            <translation>別の請求に関する質問</translation>
        </message>
        <message>
            <source>it was asked too late</source>
            <translation>質問が遅い</translation>
        </message>
        <message>
            <source>it was asked after the end</source>
            <translation>期限後の質問</translation>
        </message>
        <message>
            <source>Something unexpected happened.</source>
            <translation>予期しないことが起きました。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell whoever looks after the PC.</source>
            <translation>もう一度お試しください。続くときは、PCの管理担当者に知らせてください。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Nothing of the file was kept.</source>
            <translation>ファイルの内容は何も保存されていません。</translation>
        </message>
        <message>
            <source>Save it again from where it came from, or choose another file.</source>
            <translation>元の場所から保存し直すか、別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>“{name}”: {problem}</source>
            <translation>「{name}」：{problem}</translation>
        </message>
        <message>
            <source>The file is as it was, and nothing else was touched.</source>
            <translation>ファイルは元のままで、ほかには何も影響していません。</translation>
        </message>
        <message>
            <source>Restart the program; if it happens again, install it again.</source>
            <translation>プログラムを起動し直してください。繰り返すときは、インストールし直してください。</translation>
        </message>
        <message>
            <source>Ask for a new copy of the file, for example printed into a PDF, and do not open this one in another program.</source>
            <translation>PDFに印刷し直したものなど、新しい写しを送ってもらってください。このファイルを別のプログラムで開かないでください。</translation>
        </message>
        <message>
            <source>Reading the file took too long and was stopped.</source>
            <translation>ファイルの読み取りに時間がかかりすぎたため、止めました。</translation>
        </message>
        <message>
            <source>Reading the file took too much memory and was stopped.</source>
            <translation>ファイルの読み取りに必要なメモリーが多すぎたため、止めました。</translation>
        </message>
        <message>
            <source>The file holds far more than its size lets expect.</source>
            <translation>ファイルの中身が、大きさから考えられる量をはるかに超えています。</translation>
        </message>
        <message>
            <source>Reading the file broke off: it may be damaged on purpose.</source>
            <translation>ファイルの読み取りが途中で終わりました。意図的に壊されたファイルかもしれません。</translation>
        </message>
        <message>
            <source>The part that reads files could not be started.</source>
            <translation>ファイルを読み取る部分を起動できませんでした。</translation>
        </message>
        <message>
            <source>A file of laws and rules cannot be used: {file}, line {line}.</source>
            <translation>法律・規則のファイルを使えません: {file} の {line} 行目。</translation>
        </message>
        <message>
            <source>Correct “{key}” in the file, or install the program again.</source>
            <translation>ファイルの「{key}」を直すか、プログラムを入れ直してください。</translation>
        </message>
        <message>
            <source>This step is not possible yet.</source>
            <translation>まだ次の段階へ進めません。</translation>
        </message>
        <message>
            <source>Too many wrong tries.</source>
            <translation>誤った入力が続きました。</translation>
        </message>
        <message>
            <source>Choose an empty folder on this PC.</source>
            <translation>このPCの空のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>A desk on a network drive would be damaged.</source>
            <translation>ネットワーク上に置くと、デスクのデータが壊れるおそれがあります。</translation>
        </message>
        <message>
            <source>A desk in a folder copied to the cloud would be damaged.</source>
            <translation>クラウドと同期するフォルダーに置くと、データが壊れるおそれがあります。</translation>
        </message>
        <message>
            <source>This folder already holds something else.</source>
            <translation>このフォルダーには既に別のものがあります。</translation>
        </message>
        <message>
            <source>This folder cannot be written.</source>
            <translation>このフォルダーには書き込めません。</translation>
        </message>
        <message>
            <source>No backup was made; earlier ones are as they were.</source>
            <translation>バックアップは作られませんでした。以前のものはそのままです。</translation>
        </message>
        <message>
            <source>Connect the drive, or choose another folder in the settings.</source>
            <translation>ドライブを接続するか、設定で別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>A backup inside a desk would be lost together with it.</source>
            <translation>デスクの中のバックアップは、デスクと一緒に失われます。</translation>
        </message>
        <message>
            <source>A cloud service copies this folder: nothing would expire.</source>
            <translation>このフォルダーはクラウドに複製されるため、期限が来ても消えません。</translation>
        </message>
        <message>
            <source>The folder or the drive for backups is not there.</source>
            <translation>バックアップ先のフォルダーまたはドライブがありません。</translation>
        </message>
        <message>
            <source>Nothing was written to the desk; its files are as they were.</source>
            <translation>デスクには何も書き込まれていません。ファイルは元のままです。</translation>
        </message>
        <message>
            <source>Do not delete anything. Open the latest backup.</source>
            <translation>何も削除せず、最新のバックアップを開いてください。</translation>
        </message>
        <message>
            <source>The key file of the desk is damaged.</source>
            <translation>デスクの鍵ファイルが壊れています。</translation>
        </message>
        <message>
            <source>The records of the desk are missing.</source>
            <translation>デスクの記録が見つかりません。</translation>
        </message>
        <message>
            <source>The records of the desk are cut short.</source>
            <translation>デスクの記録が途中で切れています。</translation>
        </message>
        <message>
            <source>The records belong to another desk.</source>
            <translation>別のデスクの記録です。</translation>
        </message>
        <message>
            <source>Part of the records of the desk is damaged.</source>
            <translation>デスクの記録の一部が壊れています。</translation>
        </message>
        <message>
            <source>Something was added to the records from outside.</source>
            <translation>記録に外から何かが付け加えられています。</translation>
        </message>
        <message>
            <source>The audit record was changed or cut.</source>
            <translation>監査記録が書き換えられたか、欠けています。</translation>
        </message>
        <message>
            <source>The records are older than they were once.</source>
            <translation>記録が、以前より古いものに替わっています。</translation>
        </message>
        <message>
            <source>Files of the desk are damaged or missing.</source>
            <translation>デスクのファイルが壊れているか、なくなっています。</translation>
        </message>
        <message>
            <source>This folder is no backup of a desk, or no complete one.</source>
            <translation>このフォルダーはデスクのバックアップではないか、途中で止まったものです。</translation>
        </message>
        <message>
            <source>Look at the latest state and do your change again.</source>
            <translation>最新の内容を確かめて、もう一度変更してください。</translation>
        </message>
        <message>
            <source>Somebody else changed this in the meantime.</source>
            <translation>その間に別の人が変更しました。</translation>
        </message>
        <message>
            <source>Somebody else changed the closing days in the meantime.</source>
            <translation>別の人がこの間に休業日を変更しました。</translation>
        </message>
        <message>
            <source>Close the list, open it again and repeat your change.</source>
            <translation>一覧を閉じて開き直し、もう一度変更してください。</translation>
        </message>
        <message>
            <source>This is no longer there.</source>
            <translation>もう存在しません。</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>あなたの役割ではこの操作はできません。</translation>
        </message>
        <message>
            <source>Ask the protection manager.</source>
            <translation>個人情報保護管理者に依頼してください。</translation>
        </message>
        <message>
            <source>Who proposes cannot approve.</source>
            <translation>依頼した本人は承認できません。</translation>
        </message>
        <message>
            <source>Ask another protection manager.</source>
            <translation>別の個人情報保護管理者に依頼してください。</translation>
        </message>
        <message>
            <source>This is about yourself.</source>
            <translation>ご自身についての提案です。</translation>
        </message>
        <message>
            <source>Who is concerned has no word in it: somebody else answers.</source>
            <translation>本人は承認も却下もできません。ほかの人が答えます。</translation>
        </message>
        <message>
            <source>What was proposed has changed since.</source>
            <translation>提案の後に内容が変わりました。</translation>
        </message>
        <message>
            <source>Look at it again and make a new proposal.</source>
            <translation>内容を確かめ、あらためて提案してください。</translation>
        </message>
        <message>
            <source>A second person at this desk can approve this.</source>
            <translation>この窓口には、承認できる二人目がいます。</translation>
        </message>
        <message>
            <source>Ask them: they find it on the page “Approvals”.</source>
            <translation>その人に頼んでください。「承認待ち」の画面にあります。</translation>
        </message>
        <message>
            <source>This needs the approval of a second person.</source>
            <translation>二人目の承認が必要です。</translation>
        </message>
        <message>
            <source>This is not the package that was approved.</source>
            <translation>承認されたパッケージと異なります。</translation>
        </message>
        <message>
            <source>Nothing left the desk.</source>
            <translation>何も外に出ていません。</translation>
        </message>
        <message>
            <source>Make the package again and have it approved.</source>
            <translation>パッケージを作り直し、承認を受けてください。</translation>
        </message>
        <message>
            <source>The answer would quote words of the policy that are held back.</source>
            <translation>回答に、引用を止めている方針の文言が含まれます。</translation>
        </message>
        <message>
            <source>Record the facts in their place, or ask the protection manager to release the passage on the page “Policy and law”.</source>
            <translation>代わりに事実を記録するか、「方針と根拠法令」のページで個人情報保護管理者に引用の許可を求めてください。</translation>
        </message>
        <message>
            <source>This way of contact is marked as unsafe.</source>
            <translation>この連絡方法は安全でないと記録されています。</translation>
        </message>
        <message>
            <source>Choose a way the person has allowed.</source>
            <translation>本人が認めた方法を選んでください。</translation>
        </message>
        <message>
            <source>This holds a number that must not be kept.</source>
            <translation>保存してはならない番号が含まれています。</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>何も保存していません。</translation>
        </message>
        <message>
            <source>Take it out, then save again.</source>
            <translation>取り除いてから、もう一度保存してください。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>中止しました。</translation>
        </message>
        <message>
            <source>The passphrase was shown before and is gone.</source>
            <translation>パスフレーズは表示済みで、もう残っていません。</translation>
        </message>
        <message>
            <source>If it was lost, make a new package.</source>
            <translation>紛失したときは、パッケージを作り直してください。</translation>
        </message>
        <message>
            <source>The file could not be written there.</source>
            <translation>そこにはファイルを保存できませんでした。</translation>
        </message>
        <message>
            <source>Nothing half-written is left.</source>
            <translation>書きかけのファイルは残っていません。</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>That did not open the desk.</source>
            <translation>開くことができませんでした。</translation>
        </message>
        <message>
            <source>Check the name, the keyboard and the passphrase.</source>
            <translation>担当者、キーボード、パスフレーズを確かめてください。</translation>
        </message>
        <message>
            <source>The second passphrase or code did not open the backup.</source>
            <translation>もう一人のパスフレーズ（またはコード）では、バックアップは開きませんでした。</translation>
        </message>
        <message>
            <source>Check who agrees, the keyboard and what was typed.</source>
            <translation>誰が同意するか、キーボード、入力した内容を確かめてください。</translation>
        </message>
        <message>
            <source>This passphrase opens the desk only once.</source>
            <translation>このパスフレーズは一度だけ使えるものです。</translation>
        </message>
        <message>
            <source>Choose one of your own.</source>
            <translation>ご自分のパスフレーズを決めてください。</translation>
        </message>
        <message>
            <source>A group of the recovery sheet was mistyped.</source>
            <translation>復旧シートの文字に打ち間違いがあります。</translation>
        </message>
        <message>
            <source>Compare what was typed with the sheet, group by group.</source>
            <translation>シートと1組ずつ見比べてください。</translation>
        </message>
        <message>
            <source>The desk needs at least one protection manager.</source>
            <translation>個人情報保護管理者が1人以上必要です。</translation>
        </message>
        <message>
            <source>There is no desk in this folder.</source>
            <translation>このフォルダーにデスクはありません。</translation>
        </message>
        <message>
            <source>Choose the folder that ends in .jardesk.</source>
            <translation>名前が .jardesk で終わるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this desk.</source>
            <translation>新しい版のプログラムで作られたデスクです。</translation>
        </message>
        <message>
            <source>Install the newer version on this PC.</source>
            <translation>このPCに新しい版を入れてください。</translation>
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation>このバックアップは壊れています。</translation>
        </message>
        <message>
            <source>Nothing was restored; the desk is as it was.</source>
            <translation>復元しませんでした。デスクはそのままです。</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>別のバックアップを選んでください。</translation>
        </message>
        <message>
            <source>The present desk does not go on from this backup.</source>
            <translation>今のデスクは、このバックアップの続きではありません。</translation>
        </message>
        <message>
            <source>Restore it as a new folder, with a list of what was erased.</source>
            <translation>新しいフォルダーに、消去したものの一覧を添えて復元してください。</translation>
        </message>
        <message>
            <source>What the present desk has erased since cannot be read off it.</source>
            <translation>今のデスクを読めないため、その後に何を消去したか分かりません。</translation>
        </message>
        <message>
            <source>Check the passphrase, or restore without erasing it again.</source>
            <translation>パスフレーズを確かめるか、消去し直さずに復元してください。</translation>
        </message>
        <message>
            <source>The restored desk would hold again what was erased since.</source>
            <translation>復元すると、その後に消去したものが戻ってしまいます。</translation>
        </message>
        <message>
            <source>Choose a newer backup.</source>
            <translation>もっと新しいバックアップを選んでください。</translation>
        </message>
        <message>
            <source>This is a backup, not a desk to work in.</source>
            <translation>これはバックアップで、作業するデスクではありません。</translation>
        </message>
        <message>
            <source>Choose “Restore a backup”, or open the desk itself.</source>
            <translation>「バックアップから復元」を選ぶか、デスクそのものを開いてください。</translation>
        </message>
        <message>
            <source>Several people have this passphrase.</source>
            <translation>同じパスフレーズの人が複数います。</translation>
        </message>
        <message>
            <source>Say whose it is, and change it afterwards.</source>
            <translation>誰のものかを指定し、後で変更してください。</translation>
        </message>
        <message>
            <source>The desk is already open.</source>
            <translation>デスクは既に開かれています。</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>開いている画面を使うか、先に閉じてください。</translation>
        </message>
        <message>
            <source>The desk is busy.</source>
            <translation>デスクは使用中です。</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>少し待ってからお試しください。</translation>
        </message>
        <message>
            <source>The desk can only be read: its folder cannot be written.</source>
            <translation>フォルダーに書き込めないため、閲覧だけできます。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>ディスクの空きがありません。</translation>
        </message>
        <message>
            <source>What was saved before is safe, and reading goes on.</source>
            <translation>保存済みの内容は無事で、閲覧は続けられます。</translation>
        </message>
        <message>
            <source>Free some space, then do it again.</source>
            <translation>空きを作ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>This file is damaged or missing.</source>
            <translation>このファイルは壊れているか、見つかりません。</translation>
        </message>
        <message>
            <source>The rest of the desk is not affected.</source>
            <translation>ほかの記録に影響はありません。</translation>
        </message>
        <message>
            <source>Attach the file again, or take it from a backup.</source>
            <translation>もう一度添付するか、バックアップから取り出してください。</translation>
        </message>
        <message>
            <source>This file was erased when its period was over.</source>
            <translation>このファイルは、保存期間が過ぎたため消去されています。</translation>
        </message>
        <message>
            <source>What it was, its size and its fingerprint are still on record.</source>
            <translation>種類・大きさ・ハッシュ値の記録は残っています。</translation>
        </message>
        <message>
            <source>Something chosen is on hold and cannot be erased.</source>
            <translation>選んだものの中に、保留中で消去できないものがあります。</translation>
        </message>
        <message>
            <source>Leave it out, or have the hold lifted first.</source>
            <translation>それを除くか、先に保留を解除してもらってください。</translation>
        </message>
        <message>
            <source>A part of the program is too old to keep data safe.</source>
            <translation>データを安全に保つには古すぎる部品があります。</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>プログラムを入れ直してください。</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>郵送</translation>
        </message>
        <message>
            <source>Certain</source>
            <translation>確実</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>有力</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>可能性あり</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>電子メール</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>生年月日</translation>
        </message>
        <message>
            <source>other spelling</source>
            <translation>表記違い</translation>
        </message>
        <message>
            <source>sounds alike</source>
            <translation>音が近い</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>一部</translation>
        </message>
        <message>
            <source>in separate cells</source>
            <translation>別々のセル</translation>
        </message>
        <message>
            <source>inside other words</source>
            <translation>他の語の中</translation>
        </message>
        <message>
            <source>Web form</source>
            <translation>ウェブフォーム</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>窓口</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>SNS</translation>
        </message>
        <message>
            <source>Through the caseworker</source>
            <translation>支援担当者経由</translation>
        </message>
        <message>
            <source>No post</source>
            <translation>郵送不可</translation>
        </message>
        <message>
            <source>No email</source>
            <translation>メール不可</translation>
        </message>
        <message>
            <source>No phone</source>
            <translation>電話不可</translation>
        </message>
        <message>
            <source>No web form</source>
            <translation>フォーム不可</translation>
        </message>
        <message>
            <source>No counter visits</source>
            <translation>窓口不可</translation>
        </message>
        <message>
            <source>No social media</source>
            <translation>SNS不可</translation>
        </message>
        <message>
            <source>Not through the caseworker</source>
            <translation>支援担当者経由は不可</translation>
        </message>
        <message>
            <source>Name shown</source>
            <translation>表示する氏名</translation>
        </message>
        <message>
            <source>In its own script</source>
            <translation>本来の文字</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>Romanised</source>
            <translation>ローマ字</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>旧姓・旧名</translation>
        </message>
        <message>
            <source>Also known as</source>
            <translation>通称</translation>
        </message>
        <message>
            <source>Person with parental authority</source>
            <translation>親権者</translation>
        </message>
        <message>
            <source>Guardian of a minor</source>
            <translation>未成年後見人</translation>
        </message>
        <message>
            <source>Adult guardian</source>
            <translation>成年後見人</translation>
        </message>
        <message>
            <source>Delegated agent</source>
            <translation>任意代理人</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translation>弁護士</translation>
        </message>
        <message>
            <source>Heir (the person has died)</source>
            <translation>相続人（本人は亡くなっています）</translation>
        </message>
        <message>
            <source>Executor of a directive (the person has died)</source>
            <translation>死後の指示を執行する人（本人は亡くなっています）</translation>
        </message>
        <message>
            <source>Supported person</source>
            <translation>支援を受けた方</translation>
        </message>
        <message>
            <source>Donor</source>
            <translation>寄付者</translation>
        </message>
        <message>
            <source>Event participant</source>
            <translation>イベント参加者</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation>ボランティア</translation>
        </message>
        <message>
            <source>Newsletter reader</source>
            <translation>メールマガジン購読者</translation>
        </message>
        <message>
            <source>Website visitor</source>
            <translation>ウェブサイト閲覧者</translation>
        </message>
        <message>
            <source>Job applicant</source>
            <translation>採用応募者</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Desk staff</source>
            <translation>受付担当</translation>
        </message>
        <message>
            <source>Protection manager</source>
            <translation>個人情報保護管理者</translation>
        </message>
        <message>
            <source>Management and audit</source>
            <translation>管理職・監査</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>アラビア語</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>アムハラ語</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>ベンガル語</translation>
        </message>
        <message>
            <source>German</source>
            <translation>ドイツ語</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>スペイン語</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>ペルシャ語</translation>
        </message>
        <message>
            <source>French</source>
            <translation>フランス語</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>ヒンディー語</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>イタリア語</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韓国語</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>クルド語</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>ビルマ語</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>ノルウェー語</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>ネパール語</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>ポーランド語</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>パシュトー語</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>ポルトガル語</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ロシア語</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>シンハラ語</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>ソマリ語</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>スウェーデン語</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>スワヒリ語</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>タミル語</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>ティグリニャ語</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>トルコ語</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ウクライナ語</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>ウルドゥー語</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>ベトナム語</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>日本</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>英国</translation>
        </message>
        <message>
            <source>England</source>
            <translation>イングランド</translation>
        </message>
        <message>
            <source>Wales</source>
            <translation>ウェールズ</translation>
        </message>
        <message>
            <source>Scotland</source>
            <translation>スコットランド</translation>
        </message>
        <message>
            <source>Northern Ireland</source>
            <translation>北アイルランド</translation>
        </message>
        <message>
            <source>Gibraltar</source>
            <translation>ジブラルタル</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>米国</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>カナダ</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>スイス</translation>
        </message>
        <message>
            <source>China</source>
            <translation>中国</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>韓国</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>オーストリア</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>ベルギー</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>ブルガリア</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>クロアチア</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>キプロス</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>チェコ</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>デンマーク</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>エストニア</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>フィンランド</translation>
        </message>
        <message>
            <source>France</source>
            <translation>フランス</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>ドイツ</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>ギリシャ</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>ハンガリー</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>アイスランド</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>アイルランド</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>イタリア</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>ラトビア</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>リヒテンシュタイン</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>リトアニア</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>ルクセンブルク</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>マルタ</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>オランダ</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>ノルウェー</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>ポーランド</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>ポルトガル</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>ルーマニア</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>スロバキア</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>スロベニア</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>スペイン</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>スウェーデン</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Does not want to say</source>
            <translation>答えたくない</translation>
        </message>
        <message>
            <source>Now: {why}</source>
            <translation>今：{why}</translation>
        </message>
        <message>
            <source>When giving the data: {why}</source>
            <translation>データを渡したとき：{why}</translation>
        </message>
        <message>
            <source>In Japan the APPI applies.</source>
            <translation>日本では個人情報保護法が適用されます。</translation>
        </message>
        <message>
            <source>In the EEA the GDPR applies beside the APPI; where the person is decides, not nationality.</source>
            <translation>EEAにいる方には、個人情報保護法とあわせてGDPRが適用されます（国籍ではなく、いる場所で決まります）。</translation>
        </message>
        <message>
            <source>In the United Kingdom the UK GDPR applies beside the APPI.</source>
            <translation>英国にいる方には、個人情報保護法とあわせてUK GDPRが適用されます。</translation>
        </message>
        <message>
            <source>Switzerland has a law of its own, which the policy does not name: the desk answers within 30 days as a courtesy.</source>
            <translation>スイスには独自の法律があり、プライバシーポリシーには書かれていません。窓口は任意の対応として30日以内に回答します。</translation>
        </message>
        <message>
            <source>Gibraltar has a law of its own, not the UK GDPR: ask the protection manager.</source>
            <translation>ジブラルタルには独自の法律があり、UK GDPRではありません。個人情報保護管理者に確認してください。</translation>
        </message>
        <message>
            <source>The APPI applies to everything JAR holds.</source>
            <translation>協会が保有するデータには個人情報保護法が適用されます。</translation>
        </message>
        <message>
            <source>When in doubt we treat the person as protected by the GDPR as well.</source>
            <translation>分からないときは、GDPRでも保護される方として扱います。</translation>
        </message>
        <message>
            <source>Tokyo</source>
            <translation>東京</translation>
        </message>
        <message>
            <source>London</source>
            <translation>ロンドン</translation>
        </message>
        <message>
            <source>Paris, Berlin</source>
            <translation>パリ・ベルリン</translation>
        </message>
        <message>
            <source>Kyiv</source>
            <translation>キーウ</translation>
        </message>
        <message>
            <source>Yangon</source>
            <translation>ヤンゴン</translation>
        </message>
        <message>
            <source>Kathmandu</source>
            <translation>カトマンズ</translation>
        </message>
        <message>
            <source>Dhaka</source>
            <translation>ダッカ</translation>
        </message>
        <message>
            <source>Kabul</source>
            <translation>カブール</translation>
        </message>
        <message>
            <source>Addis Ababa</source>
            <translation>アディスアベバ</translation>
        </message>
        <message>
            <source>New York</source>
            <translation>ニューヨーク</translation>
        </message>
        <message>
            <source>Los Angeles</source>
            <translation>ロサンゼルス</translation>
        </message>
        <message>
            <source>Sydney</source>
            <translation>シドニー</translation>
        </message>
        <message>
            <source>This day has passed.</source>
            <translation>この日は過ぎています。</translation>
        </message>
        <message>
            <source>A whole number from 0 to 600.</source>
            <translation>0 から 600 までの整数を入力してください。</translation>
        </message>
        <message>
            <source>This is the period that holds already.</source>
            <translation>今の期間と同じです。</translation>
        </message>
        <message>
            <source>The program sees this by itself; it ends when what is open is closed.</source>
            <translation>これはプログラムが自動で判断した保留です。進行中のものが終われば解除されます。</translation>
        </message>
        <message>
            <source>Choose what is meant first.</source>
            <translation>先に対象を選んでください。</translation>
        </message>
        <message>
            <source>This proposal was settled before.</source>
            <translation>この提案はすでに処理されています。</translation>
        </message>
        <message>
            <source>An inquiry cannot arrive in the future.</source>
            <translation>未来の日時に届くことはありません。</translation>
        </message>
        <message>
            <source>This day is too long ago; check the year.</source>
            <translation>日付が古すぎます。年を確かめてください。</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>氏名を入力してください。</translation>
        </message>
        <message>
            <source>Choose at least one ground.</source>
            <translation>根拠を1つ以上選んでください。</translation>
        </message>
        <message>
            <source>The law does not give this ground for what is asked.</source>
            <translation>この請求について、法律にこの事由はありません。</translation>
        </message>
        <message>
            <source>On this ground a part may be withheld, never the whole.</source>
            <translation>この事由では一部を開示しないことができるだけで、全部を拒むことはできません。</translation>
        </message>
        <message>
            <source>This ground does not carry this decision.</source>
            <translation>この事由では、この決定をすることができません。</translation>
        </message>
        <message>
            <source>The law does not let this request end so.</source>
            <translation>この請求に、そのような終わり方は法律にありません。</translation>
        </message>
        <message>
            <source>Places of this record are blacked out: take them back there first.</source>
            <translation>この記録には黒塗りの箇所があります。先に黒塗りを取り消してください。</translation>
        </message>
        <message>
            <source>This is no place on a page of this record.</source>
            <translation>この記録のページにない位置です。</translation>
        </message>
        <message>
            <source>Choose the ground for withholding this.</source>
            <translation>不開示の根拠を選んでください。</translation>
        </message>
        <message>
            <source>Tick what was compared.</source>
            <translation>照合した項目に印を付けてください。</translation>
        </message>
        <message>
            <source>Only the front may be looked at: the back can show the Individual Number.</source>
            <translation>確認できるのは表面だけです。裏面には個人番号が記載されていることがあります。</translation>
        </message>
        <message>
            <source>The rules leave no choice about this document.</source>
            <translation>この書類について決める余地はありません。</translation>
        </message>
        <message>
            <source>This side is not looked at here.</source>
            <translation>ここではこの面を見ません。</translation>
        </message>
        <message>
            <source>This cannot be seen there; tick what was really compared.</source>
            <translation>その書類にない項目です。実際に照合した項目に印を付けてください。</translation>
        </message>
        <message>
            <source>Say when it was issued.</source>
            <translation>発行日を入れてください。</translation>
        </message>
        <message>
            <source>It was issued too long ago; ask for a new one or another document.</source>
            <translation>発行日が古すぎます。新しいものか、別の書類をお願いしてください。</translation>
        </message>
        <message>
            <source>This paper does not prove the authority of this kind of agent.</source>
            <translation>この書類では、この種類の代理人の代理権を確認できません。</translation>
        </message>
        <message>
            <source>Say what shows that the power of attorney is genuine.</source>
            <translation>委任状が本物と分かる理由を選んでください。</translation>
        </message>
        <message>
            <source>A relative asks: first think about violence, custody, trafficking and persecution in the family, then tick it.</source>
            <translation>親族からの請求です。暴力、親権の争い、人身取引、家族による迫害がないかを考えてから、印を付けてください。</translation>
        </message>
        <message>
            <source>The person has died: the agent’s authority ended with that.</source>
            <translation>ご本人が亡くなったため、代理権は終わっています。</translation>
        </message>
        <message>
            <source>The law does not offer this way of answering for what is asked.</source>
            <translation>この請求について、この受け取り方は法律にありません。</translation>
        </message>
        <message>
            <source>The person is of age: a parent’s or guardian’s authority has ended.</source>
            <translation>ご本人は成年です。親権者・未成年後見人の代理権は終わっています。</translation>
        </message>
        <message>
            <source>Write why identity is in doubt: the GDPR allows the question only on reasonable doubt (Art 12(6)).</source>
            <translation>本人かどうか疑わしい理由を書いてください。GDPRでは、合理的な疑いがあるときだけ尋ねることができます（第12条(6)）。</translation>
        </message>
        <message>
            <source>The passphrase must travel by another way than the package.</source>
            <translation>パスフレーズはパッケージと別の方法で伝えてください。</translation>
        </message>
        <message>
            <source>A reason is left out on somebody’s word: only that person may approve.</source>
            <translation>理由を記載しないと判断した人だけが承認できます。</translation>
        </message>
        <message>
            <source>Here the law knows no answer without a reason.</source>
            <translation>この請求には、理由のない回答は認められません。</translation>
        </message>
        <message>
            <source>Nothing can be carried away: no record that is handed over was provided by the person or observed.</source>
            <translation>持ち運べる記録がありません。開示する記録に、本人から提供されたものも、利用に伴って記録されたものもありません。</translation>
        </message>
        <message>
            <source>Say what is blacked out.</source>
            <translation>黒塗りした箇所を書いてください。</translation>
        </message>
        <message>
            <source>Say what it is now.</source>
            <translation>変更後の内容を書いてください。</translation>
        </message>
        <message>
            <source>Choose a protection manager.</source>
            <translation>個人情報保護管理者を選んでください。</translation>
        </message>
        <message>
            <source>A question is already open.</source>
            <translation>未回答の質問が既にあります。</translation>
        </message>
        <message>
            <source>The office would be closed for more than 60 days on end.</source>
            <translation>休業日が60日を超えて続きます。</translation>
        </message>
        <message>
            <source>One entry covers 31 days at most.</source>
            <translation>一つの設定は31日までです。</translation>
        </message>
        <message>
            <source>Too late, without effect: the notice had to be out in the first period.</source>
            <translation>通知が遅いため延長の効力はありません。通知は最初の期間内に必要でした。</translation>
        </message>
        <message>
            <source>The deadline was extended before.</source>
            <translation>期限は既に延長されています。</translation>
        </message>
        <message>
            <source>There is no agent in this inquiry.</source>
            <translation>この案件に代理人はいません。</translation>
        </message>
        <message>
            <source>Write a date such as 2026/11/3 or R8.11.3.</source>
            <translation>2026/11/3、R8.11.3 のように入力してください。</translation>
        </message>
        <message>
            <source>Day or month? Write 2026/11/3.</source>
            <translation>月と日の区別がつきません。2026/11/3のように入力してください。</translation>
        </message>
        <message>
            <source>The era had not begun on that day.</source>
            <translation>その日にはまだこの元号は始まっていません。</translation>
        </message>
        <message>
            <source>Write a time such as 9:05 or 14時30分.</source>
            <translation>9:05や14時30分のように入力してください。</translation>
        </message>
        <message>
            <source>Write a phone number such as 03-1234-5678.</source>
            <translation>03-1234-5678のように入力してください。</translation>
        </message>
        <message>
            <source>Write an address such as name@example.org.</source>
            <translation>name@example.orgのように入力してください。</translation>
        </message>
        <message>
            <source>An address has no blanks inside.</source>
            <translation>メールアドレスに空白は入りません。</translation>
        </message>
        <message>
            <source>Write a postal code such as 101-0065.</source>
            <translation>101-0065のように入力してください。</translation>
        </message>
        <message>
            <source>Write the purpose that was stated when the data were obtained.</source>
            <translation>取得の際に明示した利用目的を書いてください。</translation>
        </message>
        <message>
            <source>This issue keeps nothing back.</source>
            <translation>この課題は何も止めていません。</translation>
        </message>
        <message>
            <source>A revoked directive is never carried out.</source>
            <translation>取り消された指示は実行できません。</translation>
        </message>
        <message>
            <source>Carry it out only after the death certificate was seen.</source>
            <translation>死亡証明書を確認してから実行してください。</translation>
        </message>
        <message>
            <source>Carry it out only after the proof of the heir or executor was seen.</source>
            <translation>相続人・執行者の証明を確認してから実行してください。</translation>
        </message>
        <message>
            <source>Tell the person how to reach the regulator, then tick this.</source>
            <translation>監督機関を案内してから、ここに印を付けてください。</translation>
        </message>
        <message>
            <source>Acknowledge the complaint before its outcome is told.</source>
            <translation>結果を伝える前に、受領を確認してください。</translation>
        </message>
        <message>
            <source>Tick or write the rows that are touched.</source>
            <translation>対象の行に印を付けるか、記号を書いてください。</translation>
        </message>
        <message>
            <source>Write codes such as DI-12c.</source>
            <translation>DI-12c のように書いてください。</translation>
        </message>
        <message>
            <source>Tick what is to be done.</source>
            <translation>求められた扱いに印を付けてください。</translation>
        </message>
        <message>
            <source>Tick first that the person asked for erasure.</source>
            <translation>先に「消去も求められた」に印を付けてください。</translation>
        </message>
        <message>
            <source>This address is on the list already.</source>
            <translation>この宛先はすでに使用停止先にあります。</translation>
        </message>
        <message>
            <source>The address of an entry is never exchanged; lift it and add another.</source>
            <translation>記載の宛先は差し替えられません。解除して、新しく記入してください。</translation>
        </message>
        <message>
            <source>Nothing to look for: write a name, an address or a number.</source>
            <translation>探す手掛かりがありません。氏名、連絡先、番号のいずれかを記入してください。</translation>
        </message>
        <message>
            <source>Tick what is to be taken over.</source>
            <translation>取り込むものに印を付けてください。</translation>
        </message>
        <message>
            <source>The same request stands here twice.</source>
            <translation>同じ請求が二つあります。</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>Write no address here: only hashes are kept.</source>
            <translation>ここに宛先を書かないでください。保存するのはハッシュ値だけです。</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>長すぎます。</translation>
        </message>
        <message>
            <source>This is too short.</source>
            <translation>短すぎます。</translation>
        </message>
        <message>
            <source>This day is in the future.</source>
            <translation>未来の日付です。</translation>
        </message>
        <message>
            <source>This day is too long ago.</source>
            <translation>日付が古すぎます。</translation>
        </message>
        <message>
            <source>This is not possible here.</source>
            <translation>ここでは選べません。</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>存在しない日付です。</translation>
        </message>
        <message>
            <source>The end is before the start.</source>
            <translation>終わりが始まりより前です。</translation>
        </message>
        <message>
            <source>This is not known.</source>
            <translation>登録がありません。</translation>
        </message>
        <message>
            <source>This cannot be read; check what was typed.</source>
            <translation>読み取れません。入力を確かめてください。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>ファイルが空です。</translation>
        </message>
        <message>
            <source>The file is larger than {limit}.</source>
            <translation>ファイルが {limit} を超えています。</translation>
        </message>
        <message>
            <source>The PDF is locked with a password.</source>
            <translation>PDFにパスワードがかかっています。</translation>
        </message>
        <message>
            <source>The PDF is damaged.</source>
            <translation>PDFが壊れています。</translation>
        </message>
        <message>
            <source>The picture is damaged.</source>
            <translation>画像が壊れています。</translation>
        </message>
        <message>
            <source>The picture has more than {limit} million pixels.</source>
            <translation>画像の画素数が上限の{limit}00万画素を超えています。</translation>
        </message>
        <message>
            <source>The PDF has no pages.</source>
            <translation>PDFにページがありません。</translation>
        </message>
        <message>
            <source>This type of file is not known.</source>
            <translation>対応していない種類のファイルです。</translation>
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation>ファイルを開けません。</translation>
        </message>
        <message>
            <source>The file is another by now: look through it again.</source>
            <translation>ファイルの内容が変わっています。もう一度探してください。</translation>
        </message>
        <message>
            <source>The file cannot be used.</source>
            <translation>このファイルは使えません。</translation>
        </message>
        <message>
            <source>Use at least 12 characters; four or more words are good.</source>
            <translation>12文字以上にしてください。4語以上の言葉の組み合わせがおすすめです。</translation>
        </message>
        <message>
            <source>Digits alone are too easy to guess.</source>
            <translation>数字だけでは推測されやすくなります。</translation>
        </message>
        <message>
            <source>This passphrase is widely known; choose another.</source>
            <translation>広く知られたパスフレーズです。別のものにしてください。</translation>
        </message>
        <message>
            <source>It repeats itself too much.</source>
            <translation>同じ文字の繰り返しが多すぎます。</translation>
        </message>
        <message>
            <source>Somebody else has seen this passphrase; choose another.</source>
            <translation>ほかの人が知っているパスフレーズです。別のものにしてください。</translation>
        </message>
        <message>
            <source>Rows of keys are too easy to guess.</source>
            <translation>キーの並びは推測されやすくなります。</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess.</source>
            <translation>このパスフレーズは推測されやすいものです。</translation>
        </message>
        <message>
            <source>Notice of purpose</source>
            <translation>利用目的の通知</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>開示</translation>
        </message>
        <message>
            <source>Third-party provision records</source>
            <translation>第三者提供記録の開示</translation>
        </message>
        <message>
            <source>Correction etc.</source>
            <translation>訂正等</translation>
        </message>
        <message>
            <source>Cessation of use etc.</source>
            <translation>利用停止等</translation>
        </message>
        <message>
            <source>Cessation of third-party provision</source>
            <translation>第三者提供の停止</translation>
        </message>
        <message>
            <source>Cessation to prevent harm</source>
            <translation>利用停止等（権利利益の保護）</translation>
        </message>
        <message>
            <source>Information on measures abroad</source>
            <translation>外国第三者の相当措置の情報</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>開示</translation>
        </message>
        <message>
            <source>Rectification</source>
            <translation>訂正</translation>
        </message>
        <message>
            <source>Answer to an inquiry</source>
            <translation>案件への回答</translation>
        </message>
        <message>
            <source>Identity check for a case file</source>
            <translation>支援記録に関する本人確認</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Erasure before the period ends</source>
            <translation>期間満了前の消去</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>バックアップからの復元</translation>
        </message>
        <message>
            <source>Change of a role</source>
            <translation>役割の変更</translation>
        </message>
        <message>
            <source>Waits for a second person</source>
            <translation>二人目の承認待ち</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>承認済み</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to be erased</source>
            <translation>
                <numerusform>消去するもの %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: from {before} to {after}</source>
            <translation>{name}さん：{before}から{after}へ</translation>
        </message>
        <message>
            <source>Restriction</source>
            <translation>処理の制限</translation>
        </message>
        <message>
            <source>Portability</source>
            <translation>データポータビリティ</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>異議</translation>
        </message>
        <message>
            <source>Objection to direct marketing</source>
            <translation>ダイレクトマーケティングへの異議</translation>
        </message>
        <message>
            <source>Withdrawal of consent</source>
            <translation>同意の撤回</translation>
        </message>
        <message>
            <source>Automated decisions</source>
            <translation>自動的な決定</translation>
        </message>
        <message>
            <source>Copy of transfer safeguards</source>
            <translation>移転の保護措置の写し</translation>
        </message>
        <message>
            <source>Complaint (UK)</source>
            <translation>苦情（英国）</translation>
        </message>
        <message>
            <source>Post-mortem directive</source>
            <translation>死後の指示</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>苦情</translation>
        </message>
        <message>
            <source>General question</source>
            <translation>その他のお問い合わせ</translation>
        </message>
        <message>
            <source>{right} ({article})</source>
            <translation>{right}（{article}）</translation>
        </message>
        <message>
            <source>APPI</source>
            <translation>APPI</translation>
        </message>
        <message>
            <source>GDPR</source>
            <translation>GDPR</translation>
        </message>
        <message>
            <source>UK GDPR</source>
            <translation>UK GDPR</translation>
        </message>
        <message>
            <source>French law (LIL)</source>
            <translation>フランス法</translation>
        </message>
        <message>
            <source>Act on the Protection of Personal Information</source>
            <translation>個人情報保護法</translation>
        </message>
        <message>
            <source>EU General Data Protection Regulation</source>
            <translation>EU一般データ保護規則</translation>
        </message>
        <message>
            <source>UK General Data Protection Regulation</source>
            <translation>英国一般データ保護規則</translation>
        </message>
        <message>
            <source>French Act on information technology and freedoms</source>
            <translation>フランス情報処理法</translation>
        </message>
        <message>
            <source>Disclose all</source>
            <translation>全部開示</translation>
        </message>
        <message>
            <source>Disclose in part</source>
            <translation>一部開示</translation>
        </message>
        <message>
            <source>Do not disclose</source>
            <translation>不開示</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>消去する</translation>
        </message>
        <message>
            <source>Erase in part</source>
            <translation>一部消去</translation>
        </message>
        <message>
            <source>Do not erase</source>
            <translation>消去しない</translation>
        </message>
        <message>
            <source>Restrict instead</source>
            <translation>処理を制限</translation>
        </message>
        <message>
            <source>Granted in full</source>
            <translation>全部認める</translation>
        </message>
        <message>
            <source>Granted in part</source>
            <translation>一部認める</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>認めない</translation>
        </message>
        <message>
            <source>Nothing held</source>
            <translation>保有なし</translation>
        </message>
        <message>
            <source>Substitute measure</source>
            <translation>代替措置</translation>
        </message>
        <message>
            <source>Restricted instead</source>
            <translation>消去に代えて制限</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>回答済み</translation>
        </message>
        <message>
            <source>Everything is handed over or done</source>
            <translation>すべて応じる</translation>
        </message>
        <message>
            <source>Part is withheld, with reasons</source>
            <translation>一部を理由とともに除く</translation>
        </message>
        <message>
            <source>Needs a ground in the law</source>
            <translation>根拠条項が必要</translation>
        </message>
        <message>
            <source>JAR holds no such data</source>
            <translation>該当する情報がない</translation>
        </message>
        <message>
            <source>Another measure protects the person</source>
            <translation>本人の利益を守る別の措置</translation>
        </message>
        <message>
            <source>Kept, but no longer used</source>
            <translation>保管するが利用しない</translation>
        </message>
        <message>
            <source>A reply was given</source>
            <translation>回答した</translation>
        </message>
        <message>
            <source>Encrypted PDF</source>
            <translation>暗号化PDF</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>書面</translation>
        </message>
        <message>
            <source>Inspection at the counter</source>
            <translation>窓口での閲覧</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>本人確認</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>情報収集</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>取下げ</translation>
        </message>
        <message>
            <source>Not identifiable</source>
            <translation>本人確認できず</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>情報収集中</translation>
        </message>
        <message>
            <source>Deciding</source>
            <translation>判断中</translation>
        </message>
        <message>
            <source>Needs identity</source>
            <translation>本人確認待ち</translation>
        </message>
        <message>
            <source>Needs approval</source>
            <translation>承認待ち</translation>
        </message>
        <message>
            <source>Needs answer</source>
            <translation>回答待ち</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>The requester’s name is recorded</source>
            <translation>請求者の氏名が記録されている</translation>
        </message>
        <message>
            <source>At least one request is recorded</source>
            <translation>請求が1件以上記録されている</translation>
        </message>
        <message>
            <source>The law that applies is recorded</source>
            <translation>適用される法令が記録されている</translation>
        </message>
        <message>
            <source>The law lets this person ask for it</source>
            <translation>法律上、この請求ができる方からの請求です</translation>
        </message>
        <message>
            <source>Identity has been verified</source>
            <translation>本人確認が済んでいる</translation>
        </message>
        <message>
            <source>The agent’s authority has been verified</source>
            <translation>代理権の確認が済んでいる</translation>
        </message>
        <message>
            <source>Proof of the death was seen</source>
            <translation>死亡の証明を確かめました</translation>
        </message>
        <message>
            <source>Signs of impersonation were looked for</source>
            <translation>なりすましの兆候を確かめた</translation>
        </message>
        <message>
            <source>A second person verified identity</source>
            <translation>別の職員も本人確認をした</translation>
        </message>
        <message>
            <source>Every source has been searched</source>
            <translation>すべての情報の所在を確認した</translation>
        </message>
        <message>
            <source>Every request is decided</source>
            <translation>すべての請求を判断した</translation>
        </message>
        <message>
            <source>Every limit has its ground and reason</source>
            <translation>認めない部分に根拠と理由がある</translation>
        </message>
        <message>
            <source>Each other measure is described</source>
            <translation>代替措置の内容を書いている</translation>
        </message>
        <message>
            <source>Decisions agree with their parts</source>
            <translation>判断が内訳と合っている</translation>
        </message>
        <message>
            <source>What is handed over is attached</source>
            <translation>渡す情報が添付されている</translation>
        </message>
        <message>
            <source>No question to the requester is open</source>
            <translation>請求者への質問が残っていない</translation>
        </message>
        <message>
            <source>The package is made and up to date</source>
            <translation>最新の開示パッケージができている</translation>
        </message>
        <message>
            <source>An approver is named</source>
            <translation>承認者が指定されている</translation>
        </message>
        <message>
            <source>The package is approved</source>
            <translation>開示パッケージが承認されている</translation>
        </message>
        <message>
            <source>The answer has been sent</source>
            <translation>回答を送付した</translation>
        </message>
        <message>
            <source>Every task after the answer is done</source>
            <translation>回答後の対応がすべて済んでいる</translation>
        </message>
        <message>
            <source>A reason is given</source>
            <translation>理由が記入されている</translation>
        </message>
        <message>
            <source>The requester’s name is missing</source>
            <translation>請求者の氏名が未記入</translation>
        </message>
        <message>
            <source>No request is recorded yet</source>
            <translation>請求が未記入</translation>
        </message>
        <message>
            <source>The law that applies is missing</source>
            <translation>適用法令が未記入</translation>
        </message>
        <message>
            <source>The law does not let this person ask for this</source>
            <translation>法律上、この請求ができる方からの請求ではありません</translation>
        </message>
        <message>
            <source>Identity is not verified yet</source>
            <translation>本人確認が済んでいない</translation>
        </message>
        <message>
            <source>The agent’s authority is not verified yet</source>
            <translation>代理権が未確認</translation>
        </message>
        <message>
            <source>Proof of the death is missing</source>
            <translation>死亡の証明がまだありません</translation>
        </message>
        <message>
            <source>Look for signs of impersonation: a case file goes out</source>
            <translation>支援記録を開示するため、なりすましの兆候を確かめてください</translation>
        </message>
        <message>
            <source>A second person must verify identity for themselves</source>
            <translation>別の職員が自分でも本人確認をする必要があります</translation>
        </message>
        <message>
            <source>Sources are still to be searched</source>
            <translation>未確認の情報の所在がある</translation>
        </message>
        <message>
            <source>Requests are still to be decided</source>
            <translation>判断が未入力の請求がある</translation>
        </message>
        <message>
            <source>A ground or reason is missing</source>
            <translation>根拠または理由が未入力</translation>
        </message>
        <message>
            <source>Why it is difficult and what is done instead is missing</source>
            <translation>困難な理由または代わりの措置が未入力</translation>
        </message>
        <message>
            <source>A decision does not agree with its parts</source>
            <translation>判断が内訳と合っていない</translation>
        </message>
        <message>
            <source>No record to hand over is attached</source>
            <translation>渡す情報が未添付</translation>
        </message>
        <message>
            <source>A question to the requester is open</source>
            <translation>請求者への質問が未回答</translation>
        </message>
        <message>
            <source>The package is to be made anew</source>
            <translation>開示パッケージが未作成または古い</translation>
        </message>
        <message>
            <source>No approver is named</source>
            <translation>承認者が未指定</translation>
        </message>
        <message>
            <source>The package is not approved yet</source>
            <translation>開示パッケージが未承認</translation>
        </message>
        <message>
            <source>The answer has not been sent</source>
            <translation>回答が未送付</translation>
        </message>
        <message>
            <source>A task after the answer is open</source>
            <translation>回答後の対応が残っている</translation>
        </message>
        <message>
            <source>A reason is missing</source>
            <translation>理由が未記入</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>%n日超過</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今日まで</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>あと %n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nd
late</source>
            <comment>days overdue, in the ring</comment>
            <translation>
                <numerusform>%n日
超過</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nd</source>
            <comment>days, in the ring</comment>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>Whole inquiry</source>
            <translation>案件一式</translation>
        </message>
        <message>
            <source>Copies of what was handed over</source>
            <translation>交付した回答一式の控え</translation>
        </message>
        <message>
            <source>Replaced package</source>
            <translation>差し替えた回答一式</translation>
        </message>
        <message>
            <source>Copy of an identity document</source>
            <translation>本人確認書類の写し</translation>
        </message>
        <message>
            <source>Record found</source>
            <translation>収集した情報</translation>
        </message>
        <message>
            <source>Entry of a register</source>
            <translation>登録簿の記載</translation>
        </message>
        <message>
            <source>Register line of something erased</source>
            <translation>消去済み案件の台帳の行</translation>
        </message>
        <message>
            <source>Values in the audit record</source>
            <translation>操作記録の値</translation>
        </message>
        <message>
            <source>The line in the register (number, right, dates, outcome) and the record of the erasure stay; of the audit record who did what and when.</source>
            <translation>台帳の行（番号・権利・日付・結果）と消去の記録、操作記録のうち誰が・いつ・何をしたか。</translation>
        </message>
        <message>
            <source>The index of what was handed over and its fingerprints (SHA-256) stay.</source>
            <translation>交付したものの目録とハッシュ値（SHA-256）。</translation>
        </message>
        <message>
            <source>Number and fingerprint of the package stay; the newest one is kept.</source>
            <translation>回答一式の番号とハッシュ値。最新のものは残ります。</translation>
        </message>
        <message>
            <source>That a document was seen and compared stays.</source>
            <translation>書類を確認し照合した事実。</translation>
        </message>
        <message>
            <source>Title, source and fingerprint of the record stay.</source>
            <translation>情報の件名・所在・ハッシュ値。</translation>
        </message>
        <message>
            <source>Number and day of the entry stay.</source>
            <translation>記載の番号と日付。</translation>
        </message>
        <message>
            <source>The record of the erasure stays.</source>
            <translation>消去の記録。</translation>
        </message>
        <message>
            <source>Who did what and when stays in the audit record.</source>
            <translation>操作記録のうち、誰が・いつ・何をしたか。</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>まもなく</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保管中</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>保留中</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期間満了</translation>
        </message>
        <message>
            <source>No start</source>
            <translation>起算日不明</translation>
        </message>
        <message>
            <source>A request of the same person is open</source>
            <translation>同じ本人の請求が進行中</translation>
        </message>
        <message>
            <source>A task after the decision is open</source>
            <translation>判断後の作業が未完了</translation>
        </message>
        <message>
            <source>An entry of a register is open</source>
            <translation>登録簿の記載が対応中</translation>
        </message>
        <message>
            <source>Legal claim</source>
            <translation>法的請求</translation>
        </message>
        <message>
            <source>Order of a court or an authority</source>
            <translation>裁判所・権限ある機関の命令等</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>その他の理由</translation>
        </message>
        <message>
            <source>Day the data were collected</source>
            <translation>情報を収集した日</translation>
        </message>
        <message>
            <source>End of the event</source>
            <translation>イベントの終了日</translation>
        </message>
        <message>
            <source>Day the inquiry ended</source>
            <translation>案件が終了した日</translation>
        </message>
        <message>
            <source>Day the answer was sent</source>
            <translation>回答を発送した日</translation>
        </message>
        <message>
            <source>Day it was replaced</source>
            <translation>差し替えた日</translation>
        </message>
        <message>
            <source>Day it arrived</source>
            <translation>受領した日</translation>
        </message>
        <message>
            <source>Day of the entry</source>
            <translation>記載の日</translation>
        </message>
        <message>
            <source>Day of the record or of the last provision</source>
            <translation>記録または最後の提供の日</translation>
        </message>
        <message>
            <source>Day the outcome was told</source>
            <translation>結果を通知した日</translation>
        </message>
        <message>
            <source>Day it lost its effect</source>
            <translation>効力がなくなった日</translation>
        </message>
        <message>
            <source>Day of the erasure</source>
            <translation>消去した日</translation>
        </message>
        <message>
            <source>Day of the last event</source>
            <translation>最後の操作の日</translation>
        </message>
        <message>
            <source>The period starts</source>
            <translation>起算日</translation>
        </message>
        <message>
            <source>Nobody wrote down when the period starts</source>
            <translation>起算日が記録されていません</translation>
        </message>
        <message>
            <source>Last day it is kept</source>
            <translation>保存の最終日</translation>
        </message>
        <message>
            <source>Last day it is kept (the month has no such date)</source>
            <translation>保存の最終日（応当日がないため月末）</translation>
        </message>
        <message>
            <source>Last day it is kept: everything was decided</source>
            <translation>保存の最終日（すべての判断が済んだ日）</translation>
        </message>
        <message>
            <source>To be erased from</source>
            <translation>消去する日</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n か月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>人 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>やり取り %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>情報 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>書類 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>ファイル %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>値 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n register row(s)</source>
            <translation>
                <numerusform>登録簿の記載 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>行 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>鍵 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n秒</numerusform>
            </translation>
        </message>
        <message>
            <source>Not searched yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>該当あり</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>Hand over in full</source>
            <translation>全部開示</translation>
        </message>
        <message>
            <source>Hand over, partly blacked out</source>
            <translation>一部黒塗りで開示</translation>
        </message>
        <message>
            <source>Withhold</source>
            <translation>不開示</translation>
        </message>
        <message>
            <source>Provided by the person</source>
            <translation>本人から提供</translation>
        </message>
        <message>
            <source>Observed (recorded of what the person did)</source>
            <translation>観察(本人の利用に伴う記録)</translation>
        </message>
        <message>
            <source>Derived (assessed or concluded by us)</source>
            <translation>派生(当会の評価・推測)</translation>
        </message>
        <message>
            <source>From somebody else, or not known</source>
            <translation>他からの取得、または不明</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>内部メモ</translation>
        </message>
        <message>
            <source>Acknowledgement</source>
            <translation>受付通知</translation>
        </message>
        <message>
            <source>Disclosure package</source>
            <translation>開示パッケージ</translation>
        </message>
        <message>
            <source>Notice: not identifiable</source>
            <translation>通知（本人確認ができない）</translation>
        </message>
        <message>
            <source>Portability file</source>
            <translation>データポータビリティ用ファイル</translation>
        </message>
        <message>
            <source>page {page}</source>
            <translation>{page}ページ</translation>
        </message>
        <message>
            <source>pages {first}–{last}</source>
            <translation>{first}–{last}ページ</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目次</translation>
        </message>
        <message>
            <source>Explanation table</source>
            <translation>説明表</translation>
        </message>
        <message>
            <source>List of what is blacked out</source>
            <translation>黒塗りの一覧</translation>
        </message>
        <message>
            <source>Record {number}</source>
            <translation>資料{number}</translation>
        </message>
        <message>
            <source>Identity is in doubt</source>
            <translation>本人確認の補正</translation>
        </message>
        <message>
            <source>Question about the scope</source>
            <translation>請求範囲の確認</translation>
        </message>
        <message>
            <source>Correction of the request</source>
            <translation>請求書の補正</translation>
        </message>
        <message>
            <source>(a) purposes</source>
            <translation>(a) 利用目的</translation>
        </message>
        <message>
            <source>(b) categories</source>
            <translation>(b) データの種類</translation>
        </message>
        <message>
            <source>(c) recipients</source>
            <translation>(c) 提供先</translation>
        </message>
        <message>
            <source>(d) storage period</source>
            <translation>(d) 保存期間</translation>
        </message>
        <message>
            <source>(g) source</source>
            <translation>(g) 取得元</translation>
        </message>
        <message>
            <source>transfer safeguards</source>
            <translation>移転の保護措置</translation>
        </message>
        <message>
            <source>Not dealt with</source>
            <translation>未対応</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>検討中</translation>
        </message>
        <message>
            <source>Before the board</source>
            <translation>理事会に付議</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>是正済み</translation>
        </message>
        <message>
            <source>Not pursued</source>
            <translation>対応しない</translation>
        </message>
        <message>
            <source>A: keeps the passage from being quoted</source>
            <translation>A: 文言の引用を止めます</translation>
        </message>
        <message>
            <source>B: the responsible person should know</source>
            <translation>B: 責任者に伝えます</translation>
        </message>
        <message>
            <source>C: for information</source>
            <translation>C: 参考</translation>
        </message>
        <message>
            <source>Preamble</source>
            <translation>前文</translation>
        </message>
        <message>
            <source>Part {part} § {number}</source>
            <translation>第{part}部 第{number}項</translation>
        </message>
        <message>
            <source>policy of {month}</source>
            <translation>方針 {month}版</translation>
        </message>
        <message>
            <source>Nothing is held in truth</source>
            <translation>実際に保有していない</translation>
        </message>
        <message>
            <source>Excluded: harm to somebody’s life, body or property (i)</source>
            <translation>除外: 生命・身体・財産への危害（第1号）</translation>
        </message>
        <message>
            <source>Excluded: would encourage illegal or unjust acts (ii)</source>
            <translation>除外: 違法・不当な行為の助長（第2号）</translation>
        </message>
        <message>
            <source>Excluded: national security, trust of other countries (iii)</source>
            <translation>除外: 国の安全、他国との信頼関係（第3号）</translation>
        </message>
        <message>
            <source>Excluded: crime prevention, public safety (iv)</source>
            <translation>除外: 犯罪の予防、公共の安全（第4号）</translation>
        </message>
        <message>
            <source>Held for somebody else only (entrusted)</source>
            <translation>委託を受けて取り扱うだけのもの</translation>
        </message>
        <message>
            <source>No personal data in a searchable database</source>
            <translation>個人データに当たらない（検索できる形でない等）</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>訂正</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Use stopped</source>
            <translation>利用を停止</translation>
        </message>
        <message>
            <source>Provision stopped</source>
            <translation>提供を停止</translation>
        </message>
        <message>
            <source>Processing restricted</source>
            <translation>処理を制限</translation>
        </message>
        <message>
            <source>Another measure</source>
            <translation>代替措置</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>変更しない</translation>
        </message>
        <message>
            <source>the ground in the law</source>
            <translation>根拠条文</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>why it is difficult</source>
            <translation>困難な理由</translation>
        </message>
        <message>
            <source>what is done instead</source>
            <translation>代わりにとる措置</translation>
        </message>
        <message>
            <source>the ground for what is left as it is</source>
            <translation>変更しない項目の根拠</translation>
        </message>
        <message>
            <source>an outcome that agrees with the parts</source>
            <translation>内訳と合う判断</translation>
        </message>
        <message>
            <source>Carry out and confirm</source>
            <translation>実施と確認</translation>
        </message>
        <message>
            <source>Tell the recipient</source>
            <translation>提供先への通知</translation>
        </message>
        <message>
            <source>Tell others who publish it</source>
            <translation>公表している他の管理者への通知</translation>
        </message>
        <message>
            <source>Tell the person before lifting the restriction</source>
            <translation>制限を解く前の本人への通知</translation>
        </message>
        <message>
            <source>Put on the suppression list</source>
            <translation>配信停止名簿への登録</translation>
        </message>
        <message>
            <source>Stop what rested on the consent</source>
            <translation>同意に基づく処理の停止</translation>
        </message>
        <message>
            <source>Restrict while it is examined</source>
            <translation>確認中の処理の制限</translation>
        </message>
        <message>
            <source>Keep the person informed of the complaint</source>
            <translation>苦情の経過のお知らせ</translation>
        </message>
        <message>
            <source>the person concerned</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>a legal representative</source>
            <translation>法定代理人</translation>
        </message>
        <message>
            <source>a delegated agent</source>
            <translation>任意代理人</translation>
        </message>
        <message>
            <source>an heir</source>
            <translation>相続人</translation>
        </message>
        <message>
            <source>an executor</source>
            <translation>死後の指示を執行する人</translation>
        </message>
        <message>
            <source>anyone</source>
            <translation>どなたでも</translation>
        </message>
        <message>
            <source>Free of charge: the law allows no fee.</source>
            <translation>手数料：無料です（法律は手数料を認めていません）。</translation>
        </message>
        <message>
            <source>Free of charge: only a fee that was published before may be asked, and JAR publishes none (APPI Art 38).</source>
            <translation>手数料：無料です。あらかじめ公表した手数料だけをいただくことができ、当協会は公表していません（個人情報保護法 第38条）。</translation>
        </message>
        <message>
            <source>Free of charge. Only for a request that is manifestly unfounded or excessive may a fee be asked, told beforehand so that the person can withdraw (Art 12(5)).</source>
            <translation>手数料：無料です。明らかに根拠のない、または過度な請求に限り、あらかじめ額を伝え（本人は取り下げることができます）、いただくことができます（第12条(5)）。</translation>
        </message>
        <message>
            <source>{right}: may be asked for by {who}.</source>
            <translation>「{right}」を請求できるのは、{who}です。</translation>
        </message>
        <message>
            <source>The person has died: authority given before has ended, and the APPI does not protect the dead. See whether the relative asks for data of their own, or a French directive applies, or answer as a courtesy (general question).</source>
            <translation>本人は亡くなっています。生前の代理権は終わり、個人情報保護法は亡くなった方を保護しません。ご遺族自身のデータの請求か、フランス法の死後の指示に当たるかを確かめるか、その他のお問い合わせとしてお答えください。</translation>
        </message>
        <message>
            <source>Heirs and executors ask after a death: first record that the person has died.</source>
            <translation>相続人や執行する人の請求は、本人が亡くなった後のものです。先に、本人が亡くなったことを記録してください。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>On page {page} other words lie under a box than when it was drawn.</source>
            <translation>{page}ページの黒塗りの下に、黒塗りしたときと違う文字があります。</translation>
        </message>
        <message>
            <source>No package was made; what is blacked out is kept.</source>
            <translation>開示資料は作られていません。黒塗りの位置は残っています。</translation>
        </message>
        <message>
            <source>Open the record under “Black out”, look at this page and save again.</source>
            <translation>記録の「黒塗り」を開き、このページを確かめて保存し直してください。</translation>
        </message>
        <message>
            <source>The package was thrown away: nothing of it can leave.</source>
            <translation>開示資料は破棄しました。外に出ることはありません。</translation>
        </message>
        <message>
            <source>The check of the finished package found blacked-out words on page {number}.</source>
            <translation>できあがった開示資料の検査で、{number}ページに黒塗りしたはずの文字が見つかりました。</translation>
        </message>
        <message>
            <source>The check of the finished package found a box on page {number} not black.</source>
            <translation>できあがった開示資料の検査で、{number}ページに黒く塗られていない箇所が見つかりました。</translation>
        </message>
        <message>
            <source>What is said of record {number} in the table names what is blacked out.</source>
            <translation>目録の記録{number}の記載に、黒塗りした内容が書かれています。</translation>
        </message>
        <message>
            <source>The check of the finished package found more in the file than its pages.</source>
            <translation>できあがった開示資料の検査で、ページ以外のものがファイルに見つかりました。</translation>
        </message>
        <message>
            <source>Word its title, source, recipients or value differently.</source>
            <translation>題名、取得元、提供先、内容の書き方を変えてください。</translation>
        </message>
        <message>
            <source>Withhold the whole page, and tell whoever looks after the program of it.</source>
            <translation>ページ全体を不開示にし、プログラムの管理者に知らせてください。</translation>
        </message>
    </context>
    <context>
        <name>_DayDialog</name>
        <message>
            <source>Too late, without effect: the notice had to be out by {date}, within the first period. The first date stays.</source>
            <translation>通知が遅いため延長の効力はありません。最初の期間内の{date}までに通知する必要がありました。元の期日のままです。</translation>
        </message>
    </context>
    <context>
        <name>_DeskStep</name>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>組織名</translation>
        </message>
        <message>
            <source>Japan Association for Refugees</source>
            <translation>特定非営利活動法人 難民支援協会</translation>
        </message>
        <message>
            <source>Folder of the desk</source>
            <translation>デスクを置くフォルダー</translation>
        </message>
        <message>
            <source>On this PC, not on a network drive and not in a folder copied to the cloud.</source>
            <translation>このPCの中に置いてください。ネットワークドライブやクラウドと同期するフォルダーには置けません。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選ぶ…</translation>
        </message>
    </context>
    <context>
        <name>_ManagerStep</name>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>Name of the protection manager</source>
            <translation>個人情報保護管理者の氏名</translation>
        </message>
    </context>
</TS>
