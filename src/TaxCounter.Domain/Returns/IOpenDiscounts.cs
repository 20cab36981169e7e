using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>The discounts that do not fit the days on which their returns were paid.</summary>
public interface IOpenDiscounts
{
    /// <summary>Those of an account that are known on a day and not left as they are, the oldest first.</summary>
    Task<IReadOnlyList<OpenDiscountRow>> OfAccount(AccountId account, DateOnly today);

    /// <summary>Those of the office that are known on a day and not left as they are, the oldest first.</summary>
    Task<RecordPage<OpenDiscountRow>> List(DateOnly today, int page);

    /// <summary>The one that is worked after another; the first of all where none is named, null after the last.</summary>
    Task<OpenDiscountRow?> Next(OpenDiscount? after, DateOnly today);
}
