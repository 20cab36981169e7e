using FluentValidation;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Web.Adjustments;

/// <summary>An adjustment as it stands on the page, its fields in the order of the page. It may be incomplete.</summary>
public sealed class RequestForm
{
    /// <summary>Made with the form; a second click finds the same case by it.</summary>
    public Guid Id { get; set; }

    /// <summary>The account's number.</summary>
    public string Account { get; set; } = "";

    /// <summary>The reason's code.</summary>
    public string? ReasonCode { get; set; }

    /// <summary>What the customer said that led here, by its key.</summary>
    public Guid? Discrepancy { get; set; }

    /// <summary>Every period that is offered.</summary>
    public List<InputRow> Periods { get; set; } = [];

    public string? Readings { get; set; }

    public int? CartsCharged { get; set; }

    public int? CartsThere { get; set; }

    /// <summary>The location code of the right place.</summary>
    public string? Location { get; set; }

    /// <summary>Answers, by question.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>What is wrong, in the clerk's words.</summary>
    public string? Statement { get; set; }

    /// <summary>A new form with what is known filled in; the only period is ticked already.</summary>
    public static RequestForm New(string account, string reason, IReadOnlyList<ObligationBalance> offer, AdjustmentKnown known, Guid? discrepancy)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(known);
        var chosen = known.Request.Periods.Select(p => p.Obligation).ToHashSet();
        return new RequestForm
        {
            Id = AdjustmentId.New().Value,
            Account = account,
            ReasonCode = reason,
            Discrepancy = discrepancy,
            Statement = known.Request.Statement,
            Answers = known.Request.Answers.ToDictionary(a => a.Key, a => (string?)a.Value),
            Periods = [.. offer.Select(b => (b.Obligation.Id, Known: known.Rows.GetValueOrDefault(b.Obligation.Id))).Select(x => new InputRow
            {
                Obligation = x.Id.Value,
                Ticked = offer.Count == 1 || chosen.Contains(x.Id),
                Amount = x.Known?.Amount,
                FiledOn = x.Known?.FiledOn,
                PaidOn = x.Known?.PaidOn,
            })],
        };
    }

    /// <summary>The form of one that was started, as it was left.</summary>
    public static RequestForm Of(Adjustment adjustment, string account, IReadOnlyList<ObligationBalance> offer)
    {
        ArgumentNullException.ThrowIfNull(adjustment);
        return new RequestForm
        {
            Id = adjustment.Id.Value,
            Account = account,
            ReasonCode = adjustment.ReasonCode,
            Readings = adjustment.Readings,
            CartsCharged = adjustment.CartsCharged,
            CartsThere = adjustment.CartsThere,
            Location = adjustment.Location,
            Answers = adjustment.Answers.ToDictionary(a => a.Question, a => (string?)a.Text),
            Statement = adjustment.Statement,
            Periods = [.. offer.Select(b => adjustment.Periods.FirstOrDefault(p => p.ObligationId == b.Obligation.Id) is { } period
                ? new InputRow { Obligation = period.ObligationId.Value, Ticked = true, Amount = period.Amount, FiledOn = period.FiledOn, PaidOn = period.PaidOn }
                : new InputRow { Obligation = b.Obligation.Id.Value })],
        };
    }

    /// <summary>The row of a period; a new one where the form has none.</summary>
    public InputRow Row(ObligationBalance balance)
    {
        ArgumentNullException.ThrowIfNull(balance);
        return Periods.Find(r => r.Obligation == balance.Obligation.Id.Value) ?? new InputRow { Obligation = balance.Obligation.Id.Value };
    }

    /// <summary>What it says.</summary>
    /// <param name="questions">The questions of the reason.</param>
    public AdjustmentRequest Read(IEnumerable<string> questions) => new()
    {
        ReasonCode = ReasonCode ?? "",
        Answers = Answers.Where(a => !string.IsNullOrWhiteSpace(a.Value)).IntersectBy(questions, a => a.Key).ToDictionary(a => a.Key, a => a.Value!),
        Statement = Statement ?? "",
        Periods = [.. Periods.Where(p => p.Ticked).Select(p => new AdjustmentInput(new ObligationId(p.Obligation)) { Amount = p.Amount, FiledOn = p.FiledOn, PaidOn = p.PaidOn })],
        Readings = Readings ?? "",
        CartsCharged = CartsCharged,
        CartsThere = CartsThere,
        Location = Location ?? "",
    };

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RequestForm>
    {
        public Checks()
        {
            RuleFor(f => f.Id).NotEmpty().WithMessage("This page is not complete. Start again from the account.");
            RuleFor(f => f.Statement).MaximumLength(Adjustment.LongestText).WithMessage("Use 1,000 characters or fewer.");
            RuleFor(f => f.Readings).MaximumLength(Adjustment.LongestReadings).WithMessage("Use 100 characters or fewer.");
            RuleFor(f => f.Periods).Must(p => p.Count <= 1000).WithMessage("Choose 1,000 periods or fewer.");
        }
    }
}
