using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Accounts;

/// <summary>The payoff quotes of the office.</summary>
public interface IPayoffQuotes
{
    /// <summary>By key; null when there is none.</summary>
    Task<PayoffQuote?> Find(QuoteId id);

    /// <summary>By number; null when there is none.</summary>
    Task<PayoffQuote?> Find(QuoteNumber number);

    /// <summary>The newest quotes of an account that have a day from <paramref name="from"/> on; newest first, at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<PayoffQuote>> Newest(AccountId account, DateOnly from, int most);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<QuoteNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(PayoffQuote quote);
}
