using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Collections;

/// <summary>One account in the work on what is overdue: the numbers, what is owed and why, what to say, what was said before, and the form of what comes of it.</summary>
public sealed record CallPage
{
    public required Account Account { get; init; }

    /// <summary>The list it was opened from; null where it was opened by itself.</summary>
    public required OverdueFilter Filter { get; init; }

    public required CallForm Form { get; init; }

    /// <summary>What is open, as of today, in the order of due dates.</summary>
    public required IReadOnlyList<ObligationBalance> Open { get; init; }

    /// <summary>Money of theirs that pays nothing yet.</summary>
    public required Money Credit { get; init; }

    public required RecordPage<Contact> Contacts { get; init; }

    public required IReadOnlyList<PromiseStanding> Promises { get; init; }

    public required IReadOnlyList<DemandStanding> Demands { get; init; }

    public required IReadOnlyList<LetterRow> Letters { get; init; }

    /// <summary>What to read aloud, in the language of the account.</summary>
    public required IReadOnlyList<string> Script { get; init; }

    /// <summary>The language of <see cref="Script"/>.</summary>
    public required CustomerLanguage Say { get; init; }

    /// <summary>Why nobody calls it now; null when it may be called.</summary>
    public required Refusal? WhyNotCall { get; init; }

    /// <summary>Who is calling it; null while nobody is.</summary>
    public required CallSheet? Sheet { get; init; }

    /// <summary>Why no demand is sent; null when one can be.</summary>
    public required Refusal? WhyNoDemand { get; init; }

    public required RuleBook Rules { get; init; }

    public required CounterAct Act { get; init; }

    public DateOnly Today => Act.Today;

    /// <summary>What is overdue.</summary>
    public IReadOnlyList<ObligationBalance> Overdue => [.. Open.Where(b => b.DaysLate > 0)];

    /// <summary>Whether this person holds it.</summary>
    public bool IsMine => Sheet is { } sheet && sheet.IsHeldBy(Act.By.Person, Act.At);

    /// <summary>Who else holds it.</summary>
    public string? HeldBy => Sheet is { } sheet && sheet.IsHeldByAnother(Act.By.Person, Act.At) ? sheet.ClaimedByName : null;

    public bool MayWork => Act.By.May(Permission.WorkOverdue);

    public bool MayDemand => Act.By.May(Permission.SendDemands);

    /// <summary>The outcomes that can be chosen, with the digit of each: what only a call ends with is there while this person calls.</summary>
    public IReadOnlyList<(ContactOutcome Outcome, string Key)> Outcomes =>
        [.. Enum.GetValues<ContactOutcome>().Where(o => o != ContactOutcome.None).Select((o, i) => (o, Key: $"{i + 1}")).Where(o => IsMine || Form.Way == ContactWay.Call || !ContactTable.Of(o.o).ByCallOnly)];

    /// <summary>Why a period is owed, in short: what is added to the tax and at which step.</summary>
    public static string Why(ObligationBalance balance)
    {
        ArgumentNullException.ThrowIfNull(balance);
        return string.Join("; ", balance.LateCharges.Steps.Where(s => s.Amount.IsPositive).GroupBy(s => s.Component)
            .Select(g => $"{g.Key.ToString().ToLowerInvariant()} {g.Total(s => s.Amount)}: {g.Last().Label}"));
    }
}
