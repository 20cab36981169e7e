using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Demographics;

/// <summary>Tells the former and the new address of a change, so that who did not ask for it hears of it.</summary>
public sealed class DemographicsLetters(LetterService letters)
{
    /// <summary>Writes one to each address that is good: none to one that mail comes back from, and none of a change of the language alone. Refused as <see cref="LetterService.Write"/> is.</summary>
    /// <param name="account">Whose, after the change.</param>
    /// <param name="former">Where its letters went before; null where they come back.</param>
    /// <param name="entered">What changed.</param>
    /// <param name="act">Who, and when.</param>
    public async Task<Refusal?> Write(Account account, Address? former, IReadOnlyList<AccountChange> entered, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(entered);
        var told = entered.Where(c => c.Part != FilePart.Language).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var newest = told.LastOrDefault(c => c.Part == FilePart.Mailing) is { } moved ? FileText.Address(moved.After) : null;
        foreach (var to in new[] { former, newest }.OfType<Address>().Where(a => a.Street.Length > 0).Distinct())
        {
            var written = await letters.Write(DemographicsLetterKinds.Changed, account, account.Number.Digits, say => new LetterContent(new Dictionary<string, string>
            {
                ["what-changed"] = string.Join(", ", told.Select(c => say.Say(c.Part.Key())).Distinct()),
                ["from-day"] = say.Day(told.Min(c => c.From)),
            }), act, to: to);
            if (written.Refusal is { } no)
            {
                return no;
            }
        }

        return null;
    }
}
