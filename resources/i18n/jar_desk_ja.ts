<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
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
        <name>ExplanationDialog</name>
        <message>
            <source>How the date was reckoned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Legal deadline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target of the house</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>asked {since}, answered {until}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>asked {since}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not yet officially announced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} {unit}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) added</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Requester</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Requests</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agent: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InboxView</name>
        <message>
            <source>Inquiries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New inquiry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search names, numbers, text (Ctrl+F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List of inquiries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the inquiry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Search all inquiries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names are found in any spelling, numbers and contacts in any width.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inquiries about personal information stand here, the next deadline first. Record one as soon as it arrives: its clock is already running.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No open inquiries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record an inquiry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inquiries past their deadline would stand here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inquiries due until Sunday would stand here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is due this week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open an inquiry and take it over to see it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is assigned to you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answered and withdrawn inquiries are kept here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No closed inquiries yet</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InquiryFacts</name>
        <message>
            <source>Not confirmed yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirmed: {documents}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unsafe address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sender name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave no messages</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InquiryPreview</name>
        <message>
            <source>Open the inquiry (Enter)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Received {day}, {count} {unit}, {article}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See how it was reckoned</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%nd</source>
            <comment>days, in the ring</comment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n day(s) were left</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Requests</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Identity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take care</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>This inquiry has ended. Nothing is owed any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A question to the requester is open and the clock stands still.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything for this step is there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on to identity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on to the search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on to the decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for approval</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on to the response</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close the inquiry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You are asked to approve exactly this package.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read and approve</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The package waits for the approval of a colleague.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {all} sources are checked. Left: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The requester’s name is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is asked for is not recorded yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record the request</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is open which law applies.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the law</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody has confirmed yet who is asking.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record the identity check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The agent’s authority is not confirmed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record the authority check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The places where data may lie are not checked yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not every request has its decision.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is not granted needs its ground and reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the grounds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The data to be disclosed is not attached yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attach the records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decided. The disclosure package is to be made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the package</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The package is ready. Somebody else approves it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approved. Send the answer the safe way and record it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Record the dispatch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A reason is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the reason</source>
            <translation type="unfinished"></translation>
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
        <name>QuestionDialog</name>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message>
            <source>Clock paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished"></translation>
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
            <source>Staff member added</source>
            <translation>担当者を追加</translation>
        </message>
        <message>
            <source>Staff member changed</source>
            <translation>担当者を変更</translation>
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
            <source>Record removed</source>
            <translation>情報を削除</translation>
        </message>
        <message>
            <source>Request decided</source>
            <translation>請求を判断</translation>
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
            <source>Driver’s licence</source>
            <translation>運転免許証</translation>
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
            <source>Answer</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>Answer after extension</source>
            <translation>延長後の回答期限</translation>
        </message>
        <message>
            <source>House target</source>
            <translation>所内目標</translation>
        </message>
        <message>
            <source>Earliest day of a lawsuit (APPI 39)</source>
            <translation>提訴が可能になる日（法39条）</translation>
        </message>
        <message>
            <source>Notice</source>
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
            <translation>窓口が目標とする日</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日</translation>
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
            <source>This step is not possible yet.</source>
            <translation>まだ次の段階へ進めません。</translation>
        </message>
        <message numerus="yes">
            <source>Try again in %n second(s).</source>
            <translation>
                <numerusform>%n秒後にもう一度お試しください。</numerusform>
            </translation>
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
            <source>Look at the latest state and do your change again.</source>
            <translation>最新の内容を確かめて、もう一度変更してください。</translation>
        </message>
        <message>
            <source>Somebody else changed this in the meantime.</source>
            <translation>その間に別の人が変更しました。</translation>
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
            <source>This way of contact is marked as unsafe.</source>
            <translation>この連絡方法は安全でないと記録されています。</translation>
        </message>
        <message>
            <source>Choose a way the person has allowed.</source>
            <translation>本人が認めた方法を選んでください。</translation>
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
            <source>Email</source>
            <translation>電子メール</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
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
            <source>Nepali</source>
            <translation>ネパール語</translation>
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
            <source>United States</source>
            <translation>米国</translation>
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
            <source>An inquiry cannot arrive in the future.</source>
            <translation>未来の日時に届くことはありません。</translation>
        </message>
        <message>
            <source>This day is too long ago; check the year.</source>
            <translation>日付が古すぎます。年を確かめてください。</translation>
        </message>
        <message>
            <source>Choose at least one ground.</source>
            <translation>根拠を1つ以上選んでください。</translation>
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
            <source>The passphrase must travel by another way than the package.</source>
            <translation>パスフレーズはパッケージと別の方法で伝えてください。</translation>
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
            <source>Write a phone number such as 03-1234-5678.</source>
            <translation>03-1234-5678 のように入力してください。</translation>
        </message>
        <message>
            <source>Write an address such as name@example.org.</source>
            <translation>name@example.org のように入力してください。</translation>
        </message>
        <message>
            <source>Write a postal code such as 101-0065.</source>
            <translation>101-0065 のように入力してください。</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>入力してください。</translation>
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
            <source>This type of file is not known.</source>
            <translation>対応していない種類のファイルです。</translation>
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation>ファイルを開けません。</translation>
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
            <source>Access</source>
            <translation>アクセス（開示）</translation>
        </message>
        <message>
            <source>Rectification</source>
            <translation>訂正</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>消去</translation>
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
            <source>Withdrawal of consent</source>
            <translation>同意の撤回</translation>
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
            <source>Waiting for identity</source>
            <translation>本人確認待ち</translation>
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
            <source>Waiting for approval</source>
            <translation>承認待ち</translation>
        </message>
        <message>
            <source>Waiting for response</source>
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
            <source>Identity has been verified</source>
            <translation>本人確認が済んでいる</translation>
        </message>
        <message>
            <source>The agent’s authority has been verified</source>
            <translation>代理権の確認が済んでいる</translation>
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
            <source>Identity is not verified yet</source>
            <translation>本人確認が済んでいない</translation>
        </message>
        <message>
            <source>The agent’s authority is not verified yet</source>
            <translation>代理権が未確認</translation>
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
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n分</numerusform>
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
            <source>Withhold</source>
            <translation>不開示</translation>
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
    </context>
</TS>
