<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>AddressCheckDialog</name>
        <message numerus="yes">
            <source>%n row(s) checked.</source>
            <translation>
                <numerusform>%n row checked.</numerusform>
                <numerusform>%n rows checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them may not be used:</source>
            <translation>
                <numerusform>%n of them may not be used:</numerusform>
                <numerusform>%n of them may not be used:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApprovalsView</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuditView</name>
        <message numerus="yes">
            <source>%n event(s) saved to the file.</source>
            <translation>
                <numerusform>%n event saved to the file.</numerusform>
                <numerusform>%n events saved to the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The record is sound: %n event(s), none changed or missing.</source>
            <translation>
                <numerusform>The record is sound: %n event, none changed or missing.</numerusform>
                <numerusform>The record is sound: %n events, none changed or missing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarView</name>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n deadline</numerusform>
                <numerusform>%n deadlines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n due today</numerusform>
                <numerusform>%n due today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fell due while the program did not run</source>
            <translation>
                <numerusform>%n fell due while the program did not run</numerusform>
                <numerusform>%n fell due while the program did not run</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message numerus="yes">
            <source>%n record(s) to carry away</source>
            <translation>
                <numerusform>%n record to carry away</numerusform>
                <numerusform>%n records to carry away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErasureDialog</name>
        <message numerus="yes">
            <source>{what}: %n thing(s)</source>
            <translation>
                <numerusform>{what}: %n thing</numerusform>
                <numerusform>{what}: %n things</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{numbers} and %n more</source>
            <translation>
                <numerusform>{numbers} and %n more</numerusform>
                <numerusform>{numbers} and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them would go before the period ends; that needs the protection manager.</source>
            <translation>
                <numerusform>%n of them would go before the period ends; that needs the protection manager.</numerusform>
                <numerusform>%n of them would go before the period ends; that needs the protection manager.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExplanationDialog</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) added</source>
            <translation>
                <numerusform>%n day added</numerusform>
                <numerusform>%n days added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FinderDialog</name>
        <message numerus="yes">
            <source>%n hit(s): look at each, Space ticks it.</source>
            <translation>
                <numerusform>%n hit: look at each, Space ticks it.</numerusform>
                <numerusform>%n hits: look at each, Space ticks it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) could not be read: look at each.</source>
            <translation>
                <numerusform>%n page could not be read: look at each.</numerusform>
                <numerusform>%n pages could not be read: look at each.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) looked through.</source>
            <translation>
                <numerusform>%n row looked through.</numerusform>
                <numerusform>%n rows looked through.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) looked through.</source>
            <translation>
                <numerusform>%n line looked through.</numerusform>
                <numerusform>%n lines looked through.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) looked through.</source>
            <translation>
                <numerusform>%n page looked through.</numerusform>
                <numerusform>%n pages looked through.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %n as a record…</source>
            <translation>
                <numerusform>Take over %n as a record…</numerusform>
                <numerusform>Take over %n as a record…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowUpsCard</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>Not saved yet: %n record(s)</source>
            <translation>
                <numerusform>Not saved yet: %n record</numerusform>
                <numerusform>Not saved yet: %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message numerus="yes">
            <source>Stopped · %n day(s) were left</source>
            <translation>
                <numerusform>Stopped · %n day were left</numerusform>
                <numerusform>Stopped · %n days were left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HitPanel</name>
        <message numerus="yes">
            <source>Black out all %n</source>
            <translation>
                <numerusform>Black out all %n</numerusform>
                <numerusform>Black out all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n place found</numerusform>
                <numerusform>%n places found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxView</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed</source>
            <translation>
                <numerusform>%n closed</numerusform>
                <numerusform>%n closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InquiryFacts</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InquiryPreview</name>
        <message numerus="yes">
            <source>Stopped with %n day(s) left</source>
            <translation>
                <numerusform>Stopped with %n day left</numerusform>
                <numerusform>Stopped with %n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MovedDatesDialog</name>
        <message numerus="yes">
            <source>%n open date(s) would move.</source>
            <translation>
                <numerusform>%n open date would move.</numerusform>
                <numerusform>%n open dates would move.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextAct</name>
        <message numerus="yes">
            <source>Finish %n more item(s) to press this</source>
            <translation>
                <numerusform>Finish %n more item to press this</numerusform>
                <numerusform>Finish %n more items to press this</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) left; a manager may close it with a reason</source>
            <translation>
                <numerusform>%n task left; a manager may close it with a reason</numerusform>
                <numerusform>%n tasks left; a manager may close it with a reason</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message numerus="yes">
            <source>Stopped; %n day(s) were left</source>
            <translation>
                <numerusform>Stopped; %n day were left</numerusform>
                <numerusform>Stopped; %n days were left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message numerus="yes">
            <source>Blacked out: %n place(s)</source>
            <translation>
                <numerusform>Blacked out: %n place</numerusform>
                <numerusform>Blacked out: %n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On other pages of this record: %n place(s)</source>
            <translation>
                <numerusform>On other pages of this record: %n place</numerusform>
                <numerusform>On other pages of this record: %n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartWords</name>
        <message numerus="yes">
            <source>Of %n: {parts}</source>
            <translation>
                <numerusform>Of %n: {parts}</numerusform>
                <numerusform>Of %n: {parts}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partly blacked out</source>
            <translation>
                <numerusform>%n partly blacked out</numerusform>
                <numerusform>%n partly blacked out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n carried out</source>
            <translation>
                <numerusform>%n carried out</numerusform>
                <numerusform>%n carried out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n handed over</source>
            <translation>
                <numerusform>%n handed over</numerusform>
                <numerusform>%n handed over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left as they are</source>
            <translation>
                <numerusform>%n left as they are</numerusform>
                <numerusform>%n left as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n withheld</source>
            <translation>
                <numerusform>%n withheld</numerusform>
                <numerusform>%n withheld</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PauseDialog</name>
        <message numerus="yes">
            <source>{name}: asked more than %n day(s) after receipt, not without undue delay: treated as not suspending.</source>
            <translation>
                <numerusform>{name}: asked more than %n day after receipt, not without undue delay: treated as not suspending.</numerusform>
                <numerusform>{name}: asked more than %n days after receipt, not without undue delay: treated as not suspending.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressOverlay</name>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>About %n second left</numerusform>
                <numerusform>About %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>About %n minute left</numerusform>
                <numerusform>About %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordsTab</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) blacked out</source>
            <translation>
                <numerusform>%n place blacked out</numerusform>
                <numerusform>%n places blacked out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegistersView</name>
        <message numerus="yes">
            <source>Records about the person of inquiry {number}: %n found</source>
            <translation>
                <numerusform>Records about the person of inquiry {number}: %n found</numerusform>
                <numerusform>Records about the person of inquiry {number}: %n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportFigures</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>%n training</numerusform>
                <numerusform>%n trainings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) untrained for a year</source>
            <translation>
                <numerusform>%n person untrained for a year</numerusform>
                <numerusform>%n persons untrained for a year</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contractor(s)</source>
            <translation>
                <numerusform>%n contractor</numerusform>
                <numerusform>%n contractors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) overdue</source>
            <translation>
                <numerusform>%n review overdue</numerusform>
                <numerusform>%n reviews overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s)</source>
            <translation>
                <numerusform>%n incident</numerusform>
                <numerusform>%n incidents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reported</source>
            <translation>
                <numerusform>%n reported</numerusform>
                <numerusform>%n reported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoreView</name>
        <message numerus="yes">
            <source>%n thing(s) erased since were erased again.</source>
            <translation>
                <numerusform>%n thing erased since were erased again.</numerusform>
                <numerusform>%n things erased since were erased again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the backup cannot be opened.</source>
            <translation>
                <numerusform>%n file of the backup cannot be opened.</numerusform>
                <numerusform>%n files of the backup cannot be opened.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RetentionActs</name>
        <message numerus="yes">
            <source>Erase %n thing(s) for good?</source>
            <translation>
                <numerusform>Erase %n thing for good?</numerusform>
                <numerusform>Erase %n things for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) erased.</source>
            <translation>
                <numerusform>%n thing erased.</numerusform>
                <numerusform>%n things erased.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on hold: not erased.</source>
            <translation>
                <numerusform>%n on hold: not erased.</numerusform>
                <numerusform>%n on hold: not erased.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed since the approval: needs a new proposal.</source>
            <translation>
                <numerusform>%n changed since the approval: needs a new proposal.</numerusform>
                <numerusform>%n changed since the approval: needs a new proposal.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RetentionView</name>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n thing</numerusform>
                <numerusform>%n things</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) approved for erasure, not yet carried out.</source>
            <translation>
                <numerusform>%n thing approved for erasure, not yet carried out.</numerusform>
                <numerusform>%n things approved for erasure, not yet carried out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message numerus="yes">
            <source>%n record(s) cannot be searched: look at each</source>
            <translation>
                <numerusform>%n record cannot be searched: look at each</numerusform>
                <numerusform>%n records cannot be searched: look at each</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message numerus="yes">
            <source>Explanation of %n record(s)</source>
            <translation>
                <numerusform>Explanation of %n record</numerusform>
                <numerusform>Explanation of %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copies of %n file(s)</source>
            <translation>
                <numerusform>Copies of %n file</numerusform>
                <numerusform>Copies of %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffView</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n persons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>States</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>Locks after %n minute(s) without use</source>
            <translation>
                <numerusform>Locks after %n minute without use</numerusform>
                <numerusform>Locks after %n minutes without use</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message numerus="yes">
            <source>Too many wrong tries. You can try again in %n second(s).</source>
            <translation>
                <numerusform>Too many wrong tries. You can try again in %n second.</numerusform>
                <numerusform>Too many wrong tries. You can try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nd
late</source>
            <comment>days overdue, in the ring</comment>
            <translation>
                <numerusform>%nd
late</numerusform>
                <numerusform>%nd
late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nd</source>
            <comment>days, in the ring</comment>
            <translation>
                <numerusform>%nd</numerusform>
                <numerusform>%nd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n persons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n register row(s)</source>
            <translation>
                <numerusform>%n register row</numerusform>
                <numerusform>%n register rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s)</source>
            <translation>
                <numerusform>%n key</numerusform>
                <numerusform>%n keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to be erased</source>
            <translation>
                <numerusform>%n thing to be erased</numerusform>
                <numerusform>%n things to be erased</numerusform>
            </translation>
        </message>
    </context>
</TS>
