namespace TaxCounter.Domain.Cashiering;

/// <summary>What a second screen shows now.</summary>
/// <param name="Drawer">The number of the drawer, and so of the window.</param>
/// <param name="State">Where the drawer is.</param>
/// <param name="BusinessDay">Its day.</param>
/// <param name="View">What its clerk works on; null between customers.</param>
/// <param name="ChangedAt">When that changed last, UTC; null where it never did.</param>
public sealed record SecondScreenLook(int Drawer, DrawerState State, DateOnly BusinessDay, CustomerView? View, DateTime? ChangedAt)
{
    /// <summary>The same at a moment: nothing while the drawer takes no payment, and nothing that was left standing.</summary>
    public SecondScreenLook At(DateTime now, DateOnly today) =>
        State != DrawerState.Open || BusinessDay != today || ChangedAt is not { } changed || View is not { } view || now - changed >= view.ShownFor ? this with { View = null } : this;

    /// <summary>Whether the window takes payments.</summary>
    public bool IsOpen(DateOnly today) => State == DrawerState.Open && BusinessDay == today;
}
