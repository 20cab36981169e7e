using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>
/// One change of what is on file of an account: what it says now, from which day, how the office knew who asked, and what it said before. It is never changed or deleted;
/// a wrong one is undone by another.
/// </summary>
public sealed class AccountChange
{
    /// <summary>The longest value that is kept, in characters.</summary>
    public const int LongestValue = 500;

    /// <summary>How a place that came of a move of the business is marked (<see cref="How"/>).</summary>
    public const string Moved = "move";

    private AccountChange()
    {
        Before = After = How = HowSays = AskedBy = Why = "";
        Entered = null!;
    }

    public AccountChangeId Id { get; private init; }

    /// <summary>The form it was entered with; several changes can come of one.</summary>
    public Guid FormId { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>1, 2, 3 … of the account, in the order they were entered.</summary>
    public int Number { get; private init; }

    public FilePart Part { get; private init; }

    /// <summary>Which owner or officer, where it is about one; otherwise empty.</summary>
    public Guid Officer { get; private init; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly From { get; private init; }

    /// <summary>What held on that day before it was entered, as <see cref="FileText"/> keeps it.</summary>
    public string Before { get; private init; }

    /// <summary>What holds from that day on.</summary>
    public string After { get; private init; }

    /// <summary>Which change it undoes, by its number; null for a change.</summary>
    public int? Undoes { get; private init; }

    /// <summary>How the office knew who asked, by the rule book's name: <c>photo-id</c>; empty for an undone change.</summary>
    public string How { get; private init; }

    /// <summary>The same in the words of the rule then.</summary>
    public string HowSays { get; private init; }

    /// <summary>Who asked for it.</summary>
    public string AskedBy { get; private init; }

    /// <summary>Why; empty where the form needed no words.</summary>
    public string Why { get; private init; }

    /// <summary>The inquiry in which it was entered, by its key; null outside of one.</summary>
    public Guid? InquiryId { get; private init; }

    /// <summary>The office's day on which it was entered.</summary>
    public DateOnly EnteredOn { get; private init; }

    public Signature Entered { get; private init; }

    internal static AccountChange Of(Account account, int number, FileEntry entry, FileValue value, string before, CounterAct act, int? undoes = null) => new()
    {
        Id = AccountChangeId.New(),
        FormId = entry.FormId,
        AccountId = account.Id,
        Number = number,
        Part = value.Part,
        Officer = value.Officer,
        From = value.From,
        Before = before,
        After = value.Value,
        Undoes = undoes,
        How = entry.How,
        HowSays = entry.HowSays,
        AskedBy = entry.AskedBy.Trim(),
        Why = act.Reason ?? "",
        InquiryId = entry.Inquiry,
        EnteredOn = act.Today,
        Entered = act.Signature,
    };
}
