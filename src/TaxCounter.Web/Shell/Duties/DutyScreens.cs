using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>
/// What the screens say about one duty, in one class in the duty's own folder: its entries of the start menu, and the services of its pages, its part of the account
/// page among them (docs/adding-a-duty.md). Controllers and views are found by themselves.
/// </summary>
public abstract class DutyScreens
{
    /// <summary>The word of the duty, the same in every project: the name of its folder.</summary>
    public string Name => Duty.WordOf(GetType());

    /// <summary>Its ways in from the start page.</summary>
    public virtual IReadOnlyList<MenuEntry> Menu => [];

    /// <summary>The letters and signs that its pages answer to, with what each does there: at <c>/keys</c> a person may change each or turn it off. A letter may be another duty's too.</summary>
    public virtual IReadOnlyList<ScreenKey> Keys => [];

    /// <summary>Its chips in the top bar of every page.</summary>
    public virtual IReadOnlyList<PagePart> Chips => [];

    /// <summary>Its lines below the top bar of every page: whom the clerk works with.</summary>
    public virtual IReadOnlyList<PagePart> Lines => [];

    /// <summary>Its cards on the start page, below the search.</summary>
    public virtual IReadOnlyList<PagePart> OnStart => [];

    /// <summary>Its links beside a receipt; each is given the visit.</summary>
    public virtual IReadOnlyList<PagePart> OnReceipt => [];

    /// <summary>Its cards on the page of a deposit; each is given the deposit's key.</summary>
    public virtual IReadOnlyList<PagePart> OnDeposit => [];

    /// <summary>Its cards on a drawer's page and report; each is given the drawer's key.</summary>
    public virtual IReadOnlyList<PagePart> OnDrawer => [];

    /// <summary>Its links beside a drawer; each is given the drawer.</summary>
    public virtual IReadOnlyList<PagePart> BesideDrawer => [];

    /// <summary>Its cards on the supervisor's list of drawers.</summary>
    public virtual IReadOnlyList<PagePart> OnDrawers => [];

    /// <summary>Registers what its pages need.</summary>
    public virtual void AddTo(IServiceCollection services)
    {
    }
}
