using FluentValidation;
using TaxCounter.Domain.PaymentPlans;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>The bench: what goes into the plan, up to four offers, the chosen one, and who agrees.</summary>
public sealed class BenchForm
{
    /// <summary>How many offers stand side by side.</summary>
    public const int Most = 4;

    /// <summary>The key of the plan, made with the form.</summary>
    public Guid Id { get; set; } = PaymentPlanId.New().Value;

    /// <summary>The account's number.</summary>
    public string? Account { get; set; }

    /// <summary>The number of the plan whose terms are changed; empty for a new one.</summary>
    public string? Change { get; set; }

    /// <summary>What goes into it.</summary>
    public List<Guid> Obligations { get; set; } = [];

    /// <summary>The ticks were on the page: none ticked means none.</summary>
    public bool Picked { get; set; }

    /// <summary>The day of the first installment.</summary>
    public DateOnly? First { get; set; }

    /// <summary>The day of the month of the others, as typed; empty for that of the first.</summary>
    public string? Day { get; set; }

    /// <summary>The offers as typed.</summary>
    public List<OfferForm> Offers { get; set; } = [];

    /// <summary>Which one is chosen, 1 to 4.</summary>
    public int Choice { get; set; }

    /// <summary>The figures that were shown.</summary>
    public string? Shown { get; set; }

    /// <summary>Why these terms.</summary>
    public string? Reason { get; set; }

    /// <summary>Who agrees.</summary>
    public PlanBy By { get; set; }

    /// <summary>The supervisor's user name.</summary>
    public string? UserName { get; set; }

    /// <summary>The supervisor's password; never shown again.</summary>
    public string? Password { get; set; }

    /// <summary>The code of their authenticator app; never shown again.</summary>
    public string? AppCode { get; set; }

    /// <summary>The bench with another offer chosen, as an address.</summary>
    internal string Url(int choice) =>
        $"/payment-plans/new?Form.Id={Id}&Form.Account={Uri.EscapeDataString(Account ?? "")}&Form.Change={Uri.EscapeDataString(Change ?? "")}&Form.Picked={Picked}&Form.First={First:yyyy-MM-dd}&Form.Day={Uri.EscapeDataString(Day ?? "")}&Form.Choice={choice}{string.Concat(Obligations.Select(o => $"&Form.Obligations={o}"))}{string.Concat(Offers.Select((o, i) => o.Query(i)))}";

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<BenchForm>
    {
        public Checks()
        {
            RuleFor(f => f.Obligations).Must(o => o.Count <= 1000).WithMessage("That is more than one account can owe.");
            RuleFor(f => f.Offers).Must(o => o.Count <= Most).WithMessage("Up to four offers stand side by side.");
            RuleFor(f => f.Reason).MaximumLength(500).WithMessage("Use 500 characters or fewer for the reason.");
            RuleFor(f => f.Reason).NotEmpty().When(f => f.By != PlanBy.Clerk || !string.IsNullOrEmpty(f.Change)).WithMessage("Enter why these terms. It stays with the record.");
            RuleFor(f => f.By).IsInEnum().WithMessage("Choose who agrees.");
            RuleFor(f => f.UserName).NotEmpty().When(f => f.By == PlanBy.SupervisorHere).WithMessage("The supervisor enters their own user name. Or submit the plan to Approvals.");
            RuleFor(f => f.Password).NotEmpty().When(f => f.By == PlanBy.SupervisorHere).WithMessage("The supervisor enters their own password.");
        }
    }
}
