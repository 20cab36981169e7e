namespace TaxCounter.Domain.Staff;

/// <summary>Everything that can be allowed. Each action of the counter names one.</summary>
public enum Permission
{
    /// <summary>Find an account and read its page.</summary>
    SeeAccounts,

    /// <summary>Read a tax id in full; audited each time.</summary>
    RevealTaxId,

    /// <summary>Tell a customer what settles their account on a day, and keep that as a payoff quote.</summary>
    MakeQuotes,

    /// <summary>Put up and lift the alerts of an account: what is to be known before anything else, and what blocks or releases other work.</summary>
    KeepAlerts,

    /// <summary>Change what is on file of an account: addresses, phones, e-mails, owners and officers, language.</summary>
    ChangeOnFile,

    /// <summary>Propose that a duplicate account is merged into the one that stays.</summary>
    ProposeMerge,

    /// <summary>Decide on a merge that another person proposed, and undo one.</summary>
    ApproveMerge,

    /// <summary>Open, lock, count and close one's own drawer.</summary>
    KeepDrawer,

    /// <summary>Take a payment and print its receipt.</summary>
    TakePayments,

    /// <summary>Read and reprint receipts.</summary>
    SeeReceipts,

    /// <summary>Ask for a receipt to be voided.</summary>
    RequestVoid,

    /// <summary>Open the inbox of what waits for a second person; of it, each sees what they may decide.</summary>
    SeeApprovals,

    /// <summary>Approve a void that somebody else asked for.</summary>
    ApproveVoid,

    /// <summary>Approve that a payment counts from an earlier day, where more is not charged by it than one person may decide.</summary>
    ApproveEarlierDay,

    /// <summary>Accept a counted drawer, and its over or short.</summary>
    AcceptDrawers,

    /// <summary>Receive cash for the safe and give small change out of it; count a drawer without closing it, and the safe.</summary>
    HandleSafe,

    /// <summary>Ask for a posted payment to be moved to the account or period it belongs to, and move a small one alone.</summary>
    MovePayments,

    /// <summary>Approve a moved payment that another person asked for, and reverse one.</summary>
    ApproveMovedPayment,

    /// <summary>Prepare and seal a deposit.</summary>
    PrepareDeposits,

    /// <summary>Verify a deposit that somebody else sealed.</summary>
    VerifyDeposits,

    /// <summary>Record what the bank validated.</summary>
    ConfirmDeposits,

    /// <summary>Record a check that came back from the bank, undo what another person recorded, and note that it was paid after all.</summary>
    RecordReturnedChecks,

    /// <summary>Read drawers, deposits and the daily cash activity of everybody.</summary>
    SeeCash,

    /// <summary>Close a business day, and ask for a closed one to be reopened.</summary>
    CloseDay,

    /// <summary>Reopen a closed business day, when another person asked for it.</summary>
    ReopenDay,

    /// <summary>Read inquiries and notes; a clerk reads lists of their own only.</summary>
    SeeInquiries,

    /// <summary>Answer customers: identity checks, notes on accounts, what came of an inquiry.</summary>
    WorkInquiries,

    /// <summary>Read lists of overdue accounts.</summary>
    SeeOverdue,

    /// <summary>Call people who are late, note contacts and promises, send one a statement or a notice of balance.</summary>
    WorkOverdue,

    /// <summary>Send statements and notices of balance in bulk, and a demand.</summary>
    SendDemands,

    /// <summary>Read the queue of accounts whose balance is off.</summary>
    SeeOffAccounts,

    /// <summary>Apply a credit elsewhere, carry it forward, ask the customer, write a small one off.</summary>
    WorkOffAccounts,

    /// <summary>Read claims for refunds, their documents and their files.</summary>
    SeeRefunds,

    /// <summary>Take a claim for a refund, recommend it, note how its payment went.</summary>
    WorkRefunds,

    /// <summary>Decide on a refund that others prepared.</summary>
    DecideRefund,

    /// <summary>Put approved refunds into the file for finance.</summary>
    ReleaseRefunds,

    /// <summary>Read the rule book.</summary>
    SeeRules,

    /// <summary>Propose a future row of the rule book.</summary>
    ProposeRule,

    /// <summary>Approve a change of rule that somebody else proposed.</summary>
    ApproveRule,

    /// <summary>Take a request to waive penalty, gather what belongs to it, recommend, and ask for a reversal.</summary>
    RequestWaiver,

    /// <summary>Read penalty waivers, their evidence and their reports.</summary>
    SeeWaivers,

    /// <summary>Decide on a waiver or a reversal that others prepared.</summary>
    DecideWaiver,

    /// <summary>Read payment plans.</summary>
    SeePlans,

    /// <summary>Work out a payment plan and agree to it within the office's limits, record the signature, send the cure letter, close it when it is paid.</summary>
    WorkPlans,

    /// <summary>Approve a payment plan beyond the limits, put one in default, reinstate and end one.</summary>
    DecidePlan,

    /// <summary>Read what the nightly review did and left.</summary>
    SeeReviews,

    /// <summary>Have the nightly review run by hand.</summary>
    RunReview,

    /// <summary>Read licenses and their documents.</summary>
    SeeLicenses,

    /// <summary>Take applications for licenses, issue, renew, move, hold and close them.</summary>
    WorkLicenses,

    /// <summary>Refuse, revoke or reinstate a license on what others prepared.</summary>
    DecideLicense,

    /// <summary>Read filed returns and the list of missing ones.</summary>
    SeeReturns,

    /// <summary>Enter a return, and write down what a customer says is wrong.</summary>
    FileReturns,

    /// <summary>Read adjustments, their documents and their reports.</summary>
    SeeAdjustments,

    /// <summary>Prepare an adjustment of what was charged, post one within the first limit, and ask for a reversal.</summary>
    PrepareAdjustment,

    /// <summary>Decide on an adjustment or a reversal that others prepared.</summary>
    DecideAdjustment,

    /// <summary>Read the office's letters and their templates.</summary>
    SeeLetters,

    /// <summary>Write a letter to a customer, and note what became of it.</summary>
    WriteLetters,

    /// <summary>Write a new version of a letter's template, or decide on another person's.</summary>
    WriteTemplates,

    /// <summary>Read the articles about law, procedure and forms.</summary>
    SeeArticles,

    /// <summary>Propose a version of an article.</summary>
    WriteArticles,

    /// <summary>Approve a version of an article that somebody else proposed.</summary>
    ApproveArticles,

    /// <summary>See the walk-in queue, its windows and its appointments.</summary>
    SeeQueue,

    /// <summary>Open one's window, call and serve tickets, book appointments.</summary>
    ServeQueue,

    /// <summary>Pair the tablet at the door.</summary>
    RunQueue,

    /// <summary>Read referrals and their answers.</summary>
    SeeReferrals,

    /// <summary>Refer a question, and accept and answer one that came to them.</summary>
    WorkReferrals,

    /// <summary>Accept and answer the questions that wait for a supervisor.</summary>
    AnswerForSupervisors,

    /// <summary>Read the comments of the public.</summary>
    SeeComments,

    /// <summary>Write a comment down, and answer one that was routed to them.</summary>
    TakeComments,

    /// <summary>Say who answers a comment.</summary>
    RouteComments,

    /// <summary>See one's own figures in the productivity reports.</summary>
    SeeOwnFigures,

    /// <summary>See everybody's figures in the productivity reports.</summary>
    SeeAllFigures,

    /// <summary>Run verify and read its findings.</summary>
    RunVerify,

    /// <summary>Create and disable user accounts, give roles, end sessions.</summary>
    ManageStaff,

    /// <summary>Approve that somebody becomes supervisor or administrator, when somebody else asked for it.</summary>
    ApproveRoles,

    /// <summary>Read who decides for whom; a clerk only where they are one of the two.</summary>
    SeeDelegations,

    /// <summary>Name a colleague who decides while one is away.</summary>
    GiveDelegation,

    /// <summary>End early a delegation that one gave or holds.</summary>
    EndDelegation,

    /// <summary>Search the audit trail.</summary>
    SeeAudit,
}
