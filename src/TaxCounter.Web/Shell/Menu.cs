using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>What the start page offers, in order; each duty adds its line here when it arrives.</summary>
public static class Menu
{
    private static readonly MenuEntry[] _entries =
    [
        new(Permission.KeepDrawer, "Your drawer", "/cashiering/drawer", "D", "open, lock, count"),
        new(Permission.SeeReceipts, "Receipt numbers", "/cashiering/numbers", "R", "issued and voided, without gap"),
        new(Permission.SeeOverdue, "Overdue accounts", "/collections/overdue", "O", "by amount or by age"),
        new(Permission.SeeApprovals, "What waits", "/supervisor/approvals", "W", "voids, drawers, waivers, rules, roles"),
        new(Permission.SeeCash, "Drawers of the day", "/supervisor/drawers", "L", "who keeps what, now"),
        new(Permission.SeeReceipts, "Deposits", "/deposits", "B", "from the drawers to the bank"),
        new(Permission.SeeWaivers, "Penalty waivers", "/penalty-waivers", "V", "asked for, decided, the report"),
        new(Permission.SeeRules, "Calculators", "/calculators", "C", "due days, penalty, rates, fees"),
        new(Permission.SeeCash, "Business days", "/cashiering/days", "Y", "daily cash activity, closing"),
        new(Permission.SeeRules, "Rules", "/rule-books", "U", "rates, amounts, days; who says so"),
        new(Permission.SeeLetters, "Letters", "/correspondence/templates", "T", "what they say, in each language"),
        new(Permission.ManageStaff, "People", "/staff", "P", "let in, roles, one-time codes"),
        new(Permission.ConfirmRoles, "Roles to confirm", "/staff/role-grants", "G", "supervisors and administrators to be"),
        new(Permission.SeeDelegations, "Delegations", "/staff/delegations", "F", "who decides for whom"),
        new(Permission.SeeAudit, "Audit trail", "/audit", "A", "who saw or did what, when"),
    ];

    /// <summary>The entries a person may use.</summary>
    public static IEnumerable<MenuEntry> For(StaffMember who) => _entries.Where(e => who.May(e.Needs));
}
