using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>What the start page offers: the entries of every duty, each in its place.</summary>
public sealed class Menu(IEnumerable<DutyScreens> duties)
{
    /// <summary>Every entry, from the top.</summary>
    public IReadOnlyList<MenuEntry> All { get; } = [.. duties.SelectMany(d => d.Menu).OrderBy(e => e.Place)];

    /// <summary>The entries a person may use.</summary>
    public IEnumerable<MenuEntry> For(StaffMember who) => All.Where(e => who.May(e.Needs));
}
