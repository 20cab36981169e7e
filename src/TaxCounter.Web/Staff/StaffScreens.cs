using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Staff;

/// <summary>The screens of people and delegations.</summary>
public sealed class StaffScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 120, Needs = Permission.ManageStaff, Text = "Staff", Url = "/staff", Key = "P", Note = "add users, roles, one-time codes" },
        new() { Place = 130, Needs = Permission.ApproveRoles, Text = "Roles to approve", Url = "/staff/role-grants", Key = "G", Note = "new supervisors and administrators" },
        new() { Place = 140, Needs = Permission.SeeDelegations, Text = "Delegations", Url = "/staff/delegations", Key = "F", Note = "who decides for whom" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> Chips { get; } = [new(30, typeof(DelegationChipViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("C", "new one-time code"),
        new("D", "disable"),
        new("E", "end"),
        new("N", "add user; choose a colleague"),
        new("O", "enable"),
        new("P", "print"),
        new("R", "role; deny"),
        new("U", "unlock"),
    ];
}
