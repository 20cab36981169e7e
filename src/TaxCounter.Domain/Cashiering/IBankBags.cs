using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What is asked of the deposits about the drawers in them. The deposits stand a floor above the drawers, so they answer.</summary>
public interface IBankBags
{
    /// <summary>Whether the money of a drawer is in a sealed bag.</summary>
    Task<bool> IsSealed(Drawer drawer);

    /// <summary>The deposits whose bags are not sealed yet.</summary>
    Task<IReadOnlyList<DepositId>> Preparing();

    /// <summary>The numbers of the deposits on their way to the bank, oldest first.</summary>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<string>> OnTheirWay(int most);

    /// <summary>The bags that hold some of these drawers, by number.</summary>
    Task<IReadOnlyList<BankBag>> Of(IReadOnlyList<DrawerOfDay> drawers);
}
