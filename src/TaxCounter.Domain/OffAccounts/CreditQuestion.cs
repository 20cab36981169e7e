using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>The question to a customer what is to become of a credit: a letter with a day, a reminder, the answer.</summary>
public sealed class CreditQuestion
{
    /// <summary>The longest answer, in characters.</summary>
    public const int LongestAnswer = 500;

    private CreditQuestion() => Asked = null!;

    public CreditQuestionId Id { get; private init; }

    /// <summary>The credit; it may be used up since.</summary>
    public OpenCreditId CreditId { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>What the credit was.</summary>
    public Money Amount { get; private init; }

    /// <summary>Who wrote the letter.</summary>
    public Signature Asked { get; private init; }

    /// <summary>The day of the letter.</summary>
    public DateOnly AskedOn { get; private init; }

    /// <summary>The last day to answer, by the rule book.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>The day of the last reminder; null while there is none.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>The day of the answer; null while there is none.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>What was answered, in short.</summary>
    public string? Answer { get; private set; }

    /// <summary>Changes with every change of it.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether an answer is still expected.</summary>
    public bool IsOpen => AnsweredOn is null;

    /// <summary>A question as its letter goes out.</summary>
    public static CreditQuestion Of(OpenCredit credit, DateOnly dueOn, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(credit);
        ArgumentNullException.ThrowIfNull(act);
        return new() { Id = CreditQuestionId.New(), CreditId = credit.Id, AccountId = credit.AccountId, Amount = credit.Amount, Asked = act.Signature, AskedOn = act.Today, DueOn = dueOn };
    }

    /// <summary>Notes that a reminder was sent.</summary>
    public Refusal? Remind(DateOnly today)
    {
        if (!IsOpen)
        {
            return OffAccountRefusals.NotAsked;
        }

        RemindedOn = today;
        return null;
    }

    /// <summary>Notes the answer.</summary>
    public Refusal? Note(string? answer, DateOnly today)
    {
        if (!IsOpen)
        {
            return OffAccountRefusals.NotAsked;
        }

        if ((string.IsNullOrWhiteSpace(answer) ? OffAccountRefusals.AnswerNeeded : CaseRefusals.WrongText(answer, "Answer", LongestAnswer)) is { } no)
        {
            return no;
        }

        (AnsweredOn, Answer) = (today, answer!.Trim());
        return null;
    }
}
