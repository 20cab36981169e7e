using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// The first of two approvals of something above the second limit: who agreed, when, why, and to what. It decides nothing. A second person who agrees to the same
/// completes it, and only then is it done. It counts no more once the item has another revision.
/// </summary>
public sealed class FirstApproval
{
    private FirstApproval() => (Kind, Key, Revision, Terms, Approved) = ("", "", "", "", null!);

    /// <summary>The code of the kind of approval: <c>void</c>.</summary>
    public string Kind { get; private init; }

    /// <summary>What the item's page is opened by.</summary>
    public string Key { get; private init; }

    /// <summary>1, 2, 3 … of the item.</summary>
    public int Number { get; private init; }

    /// <summary>The revision of the item that was read.</summary>
    public string Revision { get; private init; }

    /// <summary>What was agreed to, as a fingerprint; empty where there is only yes or no.</summary>
    public string Terms { get; private init; }

    /// <summary>What it comes to, without a sign.</summary>
    public Money Amount { get; private init; }

    /// <summary>Why, as the first approver wrote it; null where no reason is called for.</summary>
    public string? Reason { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly ApprovedOn { get; private init; }

    /// <summary>The first approver.</summary>
    public Signature Approved { get; private init; }

    /// <summary>The second one, who decided; null while nobody did.</summary>
    public Signature? Completed { get; private set; }

    /// <summary>Two who complete it at once meet here.</summary>
    public Guid Version { get; private set; }

    /// <summary>The first approval as it is given.</summary>
    public static FirstApproval Of(ApprovalAsked asked, int number, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        return new FirstApproval
        {
            Kind = asked.Kind.Code,
            Key = asked.Key,
            Number = number,
            Revision = asked.Revision,
            Terms = asked.Terms,
            Amount = asked.Amount,
            Reason = act.Reason,
            ApprovedOn = act.Today,
            Approved = act.SignatureFor(asked.Kind.Needs),
        };
    }

    /// <summary>Whether it still counts: nobody completed it, and the item is as it was read.</summary>
    public bool Stands(string? revision) => Completed is null && Revision == revision;

    /// <summary>Whether it agreed to the same.</summary>
    public bool IsOfSame(ApprovalAsked asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return Stands(asked.Revision) && Terms == asked.Terms && Amount == asked.Amount;
    }

    /// <summary>A second person agrees to the same. Refused: to the first approver, and to whoever acts only for them.</summary>
    public Result<Done> Complete(ApprovalAsked asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (act.By.WhyNotSecond(asked.Kind.Needs, Approved.Person) is not null)
        {
            return FirstApprovalRefusals.SecondPerson(this);
        }

        Completed = act.SignatureFor(asked.Kind.Needs);
        return Done.It;
    }
}
