using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>What the shell shows of every duty, each in its place: the entries of the start page, the chips of the top bar.</summary>
public sealed class Menu(IEnumerable<DutyScreens> duties)
{
    /// <summary>Every entry, from the top.</summary>
    public IReadOnlyList<MenuEntry> All { get; } = [.. duties.SelectMany(d => d.Menu).OrderBy(e => e.Place)];

    /// <summary>The chips of the top bar.</summary>
    public IReadOnlyList<Type> Chips { get; } = InPlace(duties, d => d.Chips);

    /// <summary>The lines below the top bar.</summary>
    public IReadOnlyList<Type> Lines { get; } = InPlace(duties, d => d.Lines);

    /// <summary>The cards of the start page.</summary>
    public IReadOnlyList<Type> OnStart { get; } = InPlace(duties, d => d.OnStart);

    /// <summary>The links beside a receipt.</summary>
    public IReadOnlyList<Type> OnReceipt { get; } = InPlace(duties, d => d.OnReceipt);

    /// <summary>The cards on the page of a deposit.</summary>
    public IReadOnlyList<Type> OnDeposit { get; } = InPlace(duties, d => d.OnDeposit);

    /// <summary>The cards on a drawer's page and report.</summary>
    public IReadOnlyList<Type> OnDrawer { get; } = InPlace(duties, d => d.OnDrawer);

    /// <summary>The links beside a drawer.</summary>
    public IReadOnlyList<Type> BesideDrawer { get; } = InPlace(duties, d => d.BesideDrawer);

    /// <summary>The cards on the supervisor's list of drawers.</summary>
    public IReadOnlyList<Type> OnDrawers { get; } = InPlace(duties, d => d.OnDrawers);

    /// <summary>The entries a person may use.</summary>
    public IEnumerable<MenuEntry> For(StaffMember who) => All.Where(e => who.May(e.Needs));

    private static Type[] InPlace(IEnumerable<DutyScreens> duties, Func<DutyScreens, IReadOnlyList<PagePart>> parts) =>
        [.. duties.SelectMany(parts).OrderBy(p => p.Place).Select(p => p.Component)];
}
