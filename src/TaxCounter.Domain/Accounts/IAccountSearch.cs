namespace TaxCounter.Domain.Accounts;

/// <summary>Finds accounts by what a customer knows. Names and tax ids never leave it in an address or a log.</summary>
public interface IAccountSearch
{
    /// <summary>Whether there is an account of that number.</summary>
    Task<bool> Exists(AccountNumber number);

    /// <summary>
    /// By words of names and street addresses (accents, punctuation, order and endings do not matter, beginnings do), by a telephone in any form, its last seven or
    /// four, by a tax id's last four, or by a whole tax id through its keyed hash.
    /// </summary>
    Task<AccountHits> Find(string typed);

    /// <summary>The accounts whose number is one wrong digit, or two neighbors swapped, away from ten digits that are no number.</summary>
    Task<AccountHits> Near(string tenDigits);
}
