namespace TaxCounter.Domain.Accounts;

/// <summary>Finds accounts by what a customer knows. Names and tax ids never leave it in an address or a log.</summary>
public interface IAccountSearch
{
    /// <summary>
    /// By words of names and street addresses (accents, punctuation, order, endings, leading zeros, written together or apart do not matter, beginnings do), by a
    /// telephone in any form, its last seven or four, by a tax id's last four, or by a whole tax id through its keyed hash. Words that no account has are looked for
    /// with one letter wrong.
    /// </summary>
    Task<AccountHits> Find(string typed);

    /// <summary>The accounts whose number is one slip away from digits that are no number: a wrong digit, two switched, one left out (the check digit, too) or too many.</summary>
    Task<AccountHits> Near(string digits);
}
