using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>The returns that were filed.</summary>
public interface IFiledReturns
{
    /// <summary>By key; null when there is none.</summary>
    Task<FiledReturn?> Find(FiledReturnId id);

    /// <summary>By number; null when there is none.</summary>
    Task<FiledReturn?> Find(FiledReturnNumber number);

    /// <summary>Those of one tax and period of an account, oldest first.</summary>
    Task<IReadOnlyList<FiledReturn>> OfPeriod(AccountId account, string taxType, Period period);

    /// <summary>Those of an account, newest first.</summary>
    Task<IReadOnlyList<FiledReturn>> OfAccount(AccountId account);

    /// <summary>Those of the office, newest first: all, or only those with a wrong line.</summary>
    Task<RecordPage<FiledReturn>> List(bool onlyWrong, int page);

    /// <summary>What returns of an account made disappear without a second person, entered on a day or later.</summary>
    Task<AloneBefore> Alone(AccountId account, DateOnly since);

    /// <summary>The next number of a year.</summary>
    Task<FiledReturnNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(FiledReturn filed);
}
