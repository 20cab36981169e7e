using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>What the start page offers, in order; each duty adds its line here when it arrives.</summary>
public static class Menu
{
    private static readonly MenuEntry[] _entries =
    [
        new(Permission.KeepDrawer, "Your drawer", "/cashiering/drawer", "D", "open, lock, count"),
        new(Permission.SeeReceipts, "Receipt numbers", "/cashiering/numbers", "R", "issued and voided, without gaps"),
        new(Permission.SeeOverdue, "Overdue accounts", "/collections/overdue", "O", "by amount or by age"),
        new(Permission.SeeApprovals, "Approvals", "/supervisor/approvals", "W", "voids, drawers, waivers, rules, roles"),
        new(Permission.SeeCash, "Today's drawers", "/supervisor/drawers", "L", "who has which drawer"),
        new(Permission.SeeReceipts, "Deposits", "/deposits", "B", "from the drawers to the bank"),
        new(Permission.SeeWaivers, "Penalty waivers", "/penalty-waivers", "V", "requests, decisions, report"),
        new(Permission.SeeRules, "Calculators", "/calculators", "C", "due dates, penalty, rates, fees"),
        new(Permission.SeeCash, "Business days", "/cashiering/days", "Y", "daily cash activity, closing"),
        new(Permission.SeeRules, "Rule books", "/rule-books", "U", "rates, amounts, days and their authority"),
        new(Permission.SeeLetters, "Letters", "/correspondence/templates", "T", "what they say, in each language"),
        new(Permission.ManageStaff, "People", "/staff", "P", "add users, roles, one-time codes"),
        new(Permission.ConfirmRoles, "Roles to approve", "/staff/role-grants", "G", "new supervisors and administrators"),
        new(Permission.SeeDelegations, "Delegations", "/staff/delegations", "F", "who decides for whom"),
        new(Permission.SeeAudit, "Audit trail", "/audit", "A", "who saw or did what, when"),
    ];

    /// <summary>The entries a person may use.</summary>
    public static IEnumerable<MenuEntry> For(StaffMember who) => _entries.Where(e => who.May(e.Needs));
}
