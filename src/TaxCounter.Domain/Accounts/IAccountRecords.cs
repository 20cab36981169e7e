using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Accounts;

/// <summary>What the office has on file of an account, duty by duty: the account page asks once, and only duties that have something read it.</summary>
public interface IAccountRecords
{
    /// <summary>How many records each duty has of the account, by the word of the duty (<see cref="Duties.Duty.WordOf"/>); a duty that has none is left out.</summary>
    Task<IReadOnlyDictionary<string, int>> CountsOf(AccountId account);
}
