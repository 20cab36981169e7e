using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>The letters about a payment plan. What they say in each language, and the values of their previews, are beside the records of the duty.</summary>
public static class PaymentPlanLetterKinds
{
    private static readonly LetterField _toPay = new("to-pay", "What makes the plan good again.", true);

    private static readonly LetterField _until = new("until", "The last day.", true);

    private static readonly LetterField _because = new("because", "What happened, sentence by sentence.", true);

    /// <summary>The agreement, to be signed.</summary>
    public static readonly LetterKind Agreement = LetterKind.Of("plan-agreement", "Payment plan: agreement", "when a plan is agreed, or its terms are changed",
        new LetterField("owed", "What is owed on the day of the agreement.", true),
        new LetterField("covers", "The taxes and periods in it.", true),
        new LetterField("down", "What is paid at once, in a sentence.", true),
        new LetterField("installments", "How many installments of how much, in a sentence.", true),
        new LetterField("goes-on", "The penalty and interest that go on.", true),
        new LetterField("grace", "The days of grace, in a sentence.", true),
        new LetterField("ends", "When the plan can end, in a sentence.", true)) with
    { FiguresExample = "plan-figures" };

    /// <summary>What is late, and until when it can be made good.</summary>
    public static readonly LetterKind Cure = LetterKind.Of("plan-cure", "Payment plan: cure letter", "when something of a plan is late", _because, _toPay, _until);

    /// <summary>The plan is in default.</summary>
    public static readonly LetterKind Defaulted = LetterKind.Of("plan-default", "Payment plan: default", "when a supervisor puts a plan in default", _because, new LetterField("owed", "What is owed on the day.", true));

    /// <summary>The plan is in force again.</summary>
    public static readonly LetterKind Reinstated = LetterKind.Of("plan-reinstated", "Payment plan: reinstated", "when a supervisor puts a plan in force again", _toPay, _until);

    /// <summary>The notice before a plan is changed or ended for changed circumstances.</summary>
    public static readonly LetterKind Notice = LetterKind.Of("plan-notice", "Payment plan: notice of change", "when the office gives notice to change a plan for changed circumstances", new LetterField("reason", "Why, as the supervisor wrote it.", true), _until);

    /// <summary>Every kind.</summary>
    public static readonly IReadOnlyList<LetterKind> All = [Agreement, Cure, Defaulted, Reinstated, Notice];
}
