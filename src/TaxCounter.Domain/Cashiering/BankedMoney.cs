namespace TaxCounter.Domain.Cashiering;

/// <summary>Whether the money of a visit left the counter for the bank: from then on its payment is reversed and no longer voided.</summary>
public static class BankedMoney
{
    /// <summary>Whether a deposit that is sealed or further holds it.</summary>
    public static async Task<bool> IsBanked(this IPaymentEvents paymentEvents, PaymentEvent visit, IDrawers drawers)
    {
        ArgumentNullException.ThrowIfNull(paymentEvents);
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(drawers);
        return await drawers.Find(visit.DrawerId) is { } drawer && (drawer.State == DrawerState.Banked || await paymentEvents.IsSealedInDeposit(drawer));
    }
}
