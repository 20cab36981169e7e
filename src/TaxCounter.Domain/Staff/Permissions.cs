namespace TaxCounter.Domain.Staff;

/// <summary>The four kinds of people of an office, and the program itself.</summary>
public enum Role
{
    /// <summary>Walk-in and phone counter: finds accounts, takes money, keeps a drawer.</summary>
    Clerk = 1,

    /// <summary>Approves, accepts drawers, closes days, seals and verifies deposits.</summary>
    Supervisor = 2,

    /// <summary>Reads everything, changes nothing.</summary>
    Auditor = 3,

    /// <summary>People and settings; no money.</summary>
    Administrator = 4,

    /// <summary>Imports and verbs; never signs in.</summary>
    System = 5,
}

/// <summary>Everything that can be allowed. Each action of the counter names one.</summary>
public enum Permission
{
    /// <summary>Find an account and read its page.</summary>
    SeeAccounts,

    /// <summary>Read a tax id in full; audited each time.</summary>
    RevealTaxId,

    /// <summary>Tell a customer what settles their account on a day, and keep that as a payoff quote.</summary>
    MakeQuotes,

    /// <summary>Open, lock, count and close one's own drawer.</summary>
    KeepDrawer,

    /// <summary>Take a payment and print its receipt.</summary>
    TakePayments,

    /// <summary>Read and reprint receipts.</summary>
    SeeReceipts,

    /// <summary>Ask for a receipt to be voided.</summary>
    RequestVoid,

    /// <summary>Open the inbox of what waits for a second person; of it, each sees what they may decide.</summary>
    SeeWhatWaits,

    /// <summary>Approve a void that somebody else asked for.</summary>
    ApproveVoid,

    /// <summary>Accept a counted drawer, and its over or short.</summary>
    AcceptDrawers,

    /// <summary>Prepare and seal a deposit.</summary>
    PrepareDeposits,

    /// <summary>Verify a deposit that somebody else sealed.</summary>
    VerifyDeposits,

    /// <summary>Record what the bank validated.</summary>
    ConfirmDeposits,

    /// <summary>Read drawers, deposits and the daily cash activity of everybody.</summary>
    SeeCash,

    /// <summary>Close a business day.</summary>
    CloseDay,

    /// <summary>Read lists of overdue accounts.</summary>
    SeeOverdue,

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

    /// <summary>Read the office's letters and their templates.</summary>
    SeeLetters,

    /// <summary>Write a new version of a letter's template.</summary>
    WriteTemplates,

    /// <summary>Run verify and read its findings.</summary>
    RunVerify,

    /// <summary>Create and disable sign-ins, give roles, end sessions.</summary>
    ManagePeople,

    /// <summary>Confirm that somebody becomes supervisor or administrator, when somebody else asked for it.</summary>
    ConfirmRoles,

    /// <summary>Read who decides for whom; a clerk only where they are one of the two.</summary>
    SeeDelegations,

    /// <summary>Name a colleague who decides while one is away.</summary>
    GiveDelegation,

    /// <summary>End early a delegation that one gave or holds.</summary>
    EndDelegation,

    /// <summary>Search the audit trail.</summary>
    SeeAudit,
}

/// <summary>The one table of who may do what (docs/duties/sign-in.md prints it).</summary>
public static class PermissionTable
{
    private static readonly Dictionary<Permission, Role[]> _allowed = new()
    {
        [Permission.SeeAccounts] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.RevealTaxId] = [Role.Supervisor],
        [Permission.MakeQuotes] = [Role.Clerk, Role.Supervisor],
        [Permission.KeepDrawer] = [Role.Clerk, Role.Supervisor],
        [Permission.TakePayments] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeReceipts] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.RequestVoid] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeWhatWaits] = [Role.Supervisor],
        [Permission.ApproveVoid] = [Role.Supervisor],
        [Permission.AcceptDrawers] = [Role.Supervisor],
        [Permission.PrepareDeposits] = [Role.Clerk, Role.Supervisor],
        [Permission.VerifyDeposits] = [Role.Supervisor],
        [Permission.ConfirmDeposits] = [Role.Supervisor],
        [Permission.SeeCash] = [Role.Supervisor, Role.Auditor],
        [Permission.CloseDay] = [Role.Supervisor],
        [Permission.SeeOverdue] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.SeeRules] = [Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator],
        [Permission.ProposeRule] = [Role.Supervisor],
        [Permission.ApproveRule] = [Role.Supervisor],
        [Permission.RequestWaiver] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeWaivers] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.DecideWaiver] = [Role.Supervisor],
        [Permission.SeeLetters] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.WriteTemplates] = [Role.Supervisor],
        [Permission.RunVerify] = [Role.Supervisor, Role.Auditor],
        [Permission.ManagePeople] = [Role.Administrator],
        [Permission.ConfirmRoles] = [Role.Supervisor, Role.Administrator],
        [Permission.SeeDelegations] = [Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator],
        [Permission.GiveDelegation] = [Role.Supervisor],
        [Permission.EndDelegation] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeAudit] = [Role.Supervisor, Role.Auditor],
    };

    private static readonly HashSet<Permission> _covered = [Permission.SeeWhatWaits, Permission.ApproveVoid, Permission.AcceptDrawers, Permission.DecideWaiver, Permission.SeeCash];

    /// <summary>Whether a delegation covers it (docs/duties/delegation.md prints this and says why the rest stays behind).</summary>
    public static bool IsCovered(Permission permission) => _covered.Contains(permission);

    /// <summary>Whether a role may do it. The program itself may do everything it has a verb for.</summary>
    public static bool Allows(Role role, Permission permission) => role == Role.System || _allowed[permission].Contains(role);

    /// <summary>The roles that may do it, in the order of the table.</summary>
    public static IReadOnlyList<Role> RolesFor(Permission permission) => _allowed[permission];
}
