using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>Reads deposits for the screens.</summary>
public interface IDepositSearch
{
    /// <summary>The deposits, newest first.</summary>
    Task<RecordPage<DepositRow>> List(int page);

    /// <summary>By number, to be looked at; null when there is none.</summary>
    Task<Deposit?> Find(DepositNumber number);

    /// <summary>Accepted drawers with money that are in no deposit yet, oldest day first; at most 200.</summary>
    Task<IReadOnlyList<DepositDrawer>> Accepted();

    /// <summary>The drawers in a deposit.</summary>
    Task<IReadOnlyList<DepositDrawer>> DrawersOf(DepositId id);

    /// <summary>Its checks and money orders, by drawer and receipt; voided receipts are out.</summary>
    Task<IReadOnlyList<DepositPaper>> Papers(DepositId id);
}
