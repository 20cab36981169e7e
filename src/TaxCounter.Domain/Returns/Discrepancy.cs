using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>What a customer says is wrong with an account, what was found, and what it leads to. It is never changed; a new finding is another one.</summary>
public sealed class Discrepancy
{
    /// <summary>The most that is written in either part.</summary>
    public const int Longest = 1000;

    private Discrepancy() => (TaxType, CustomerSays, Found, Signed) = ("", "", "", null!);

    public DiscrepancyId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The tax it is about; empty for the account as a whole.</summary>
    public string TaxType { get; private init; }

    /// <summary>The period it is about; null where it is about none.</summary>
    public Period? Period { get; private init; }

    public string CustomerSays { get; private init; }

    public string Found { get; private init; }

    public DiscrepancyOutcome LeadsTo { get; private init; }

    public DateOnly NotedOn { get; private init; }

    public Signature Signed { get; private init; }

    /// <summary>Writes it down. Refused without what the customer says and what was found.</summary>
    public static Result<Discrepancy> Note(NoteDiscrepancy noted, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(noted);
        ArgumentNullException.ThrowIfNull(act);
        var (says, found) = (noted.CustomerSays.Trim(), noted.Found.Trim());
        if (says.Length == 0 || found.Length == 0)
        {
            return ReturnRefusals.Empty(says.Length == 0 ? "CustomerSays" : "Found");
        }

        return says.Length > Longest || found.Length > Longest
            ? ReturnRefusals.TooLong(says.Length > Longest ? "CustomerSays" : "Found", Longest)
            : new Discrepancy
            {
                Id = noted.Id,
                AccountId = noted.AccountId,
                TaxType = noted.TaxType,
                Period = noted.Period,
                CustomerSays = says,
                Found = found,
                LeadsTo = noted.LeadsTo,
                NotedOn = act.Today,
                Signed = act.Signature,
            };
    }
}
