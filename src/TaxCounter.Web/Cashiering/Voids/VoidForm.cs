using FluentValidation;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>Who decides a void.</summary>
public enum VoidBy
{
    /// <summary>A supervisor, with their own sign-in at this screen.</summary>
    SupervisorHere,

    /// <summary>A supervisor, later, from their queue.</summary>
    Queue,
}

/// <summary>The void form.</summary>
public sealed class VoidForm
{
    /// <summary>Why.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Who decides.</summary>
    public VoidBy By { get; set; }

    /// <summary>The supervisor's user name.</summary>
    public string? UserName { get; set; }

    /// <summary>The supervisor's password; never shown again.</summary>
    public string? Password { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<VoidForm>
    {
        public Checks()
        {
            RuleFor(f => f.Reason).NotEmpty().WithMessage("Say why in a few words; the reason stays with the record.").MaximumLength(500).WithMessage("Keep the reason to 500 characters.");
            RuleFor(f => f.By).IsInEnum().WithMessage("Choose who decides.");
            RuleFor(f => f.UserName).NotEmpty().When(f => f.By == VoidBy.SupervisorHere).WithMessage("The supervisor types their own user name, or send it to their queue.");
            RuleFor(f => f.Password).NotEmpty().When(f => f.By == VoidBy.SupervisorHere).WithMessage("The supervisor types their own password.");
        }
    }
}

/// <summary>What the void page shows.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Preview">What would reopen.</param>
/// <param name="Form">What was typed.</param>
public sealed record VoidPage(ReceiptPage Receipt, VoidPreview Preview, VoidForm Form)
{
    /// <summary>What goes back to the customer, by tender; cash is what they gave less the change.</summary>
    public IReadOnlyList<(string What, Money Amount)> HandBack()
    {
        var tenders = Receipt.Visit.Tenders;
        var cash = tenders.Where(t => t.Kind == TenderKind.Cash).Total(t => t.Amount);
        List<(string, Money)> back = [.. tenders.Where(t => t.Kind != TenderKind.Cash).Select(t => (t.Kind == TenderKind.Card ? ReceiptWords.Tender(t) + ", refunded at the terminal" : ReceiptWords.Tender(t), t.Amount))];
        if (!cash.IsZero)
        {
            back.Insert(0, (cash.IsNegative ? "Cash the customer gives back" : "Cash", cash));
        }

        return back;
    }
}
