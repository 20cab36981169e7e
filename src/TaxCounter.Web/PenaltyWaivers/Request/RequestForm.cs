using FluentValidation;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The request as it stands on the page, its fields in the order of the page. A draft may be incomplete.</summary>
public sealed class RequestForm
{
    /// <summary>Made with the form; a second click finds the same case by it.</summary>
    public Guid Id { get; set; }

    /// <summary>The account's number.</summary>
    public string Account { get; set; } = "";

    /// <summary>Every period that is offered.</summary>
    public List<PeriodRow> Periods { get; set; } = [];

    /// <summary>Whether interest is requested too.</summary>
    public bool InterestToo { get; set; }

    /// <summary>The reason's code.</summary>
    public string? ReasonCode { get; set; }

    /// <summary>Answers, by question.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>Why, in the customer's words.</summary>
    public string? Statement { get; set; }

    public string? AskerName { get; set; }

    /// <summary>Who asks.</summary>
    public WaiverAsker Asker { get; set; } = WaiverAsker.Taxpayer;

    /// <summary>How the request came in.</summary>
    public WaiverChannel Channel { get; set; } = WaiverChannel.Counter;

    /// <summary>A new form for an account; the only period is ticked already.</summary>
    public static RequestForm New(string account, IReadOnlyList<WaivablePeriod> offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return new RequestForm
        {
            Id = PenaltyWaiverId.New().Value,
            Account = account,
            Periods = [.. offer.Select(p => new PeriodRow { Obligation = p.Obligation.Id.Value, Ticked = offer.Count == 1, Measure = WaiverMeasure.All.Says })],
        };
    }

    /// <summary>The form of a draft, as it was left.</summary>
    public static RequestForm Of(PenaltyWaiver draft, string account, IReadOnlyList<WaivablePeriod> offer)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new RequestForm
        {
            Id = draft.Id.Value,
            Account = account,
            Asker = draft.Asker,
            AskerName = draft.AskerName,
            Channel = draft.Channel,
            ReasonCode = draft.ReasonCode,
            Answers = draft.Answers.ToDictionary(a => a.Question, a => (string?)a.Text),
            Statement = draft.Statement,
            Periods = [.. offer.Select(p => draft.Periods.FirstOrDefault(a => a.ObligationId == p.Obligation.Id) is { } period
                ? new PeriodRow { Obligation = period.ObligationId.Value, Ticked = true, Measure = period.Requested.Says }
                : new PeriodRow { Obligation = p.Obligation.Id.Value, Measure = WaiverMeasure.All.Says })],
        };
    }

    /// <summary>The row of a period; a new one where the form has none.</summary>
    public PeriodRow Row(WaivablePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Periods.Find(r => r.Obligation == period.Obligation.Id.Value) ?? new PeriodRow { Obligation = period.Obligation.Id.Value, Measure = WaiverMeasure.All.Says };
    }

    /// <summary>What it asks for. Only after <see cref="Checks"/>.</summary>
    /// <param name="questions">The questions of the chosen reason: answers to another reason's are left out.</param>
    public WaiverRequest Read(IEnumerable<string> questions) => new()
    {
        Asker = Asker,
        AskerName = AskerName ?? "",
        Channel = Channel,
        ReasonCode = ReasonCode ?? "",
        Answers = Answers.Where(a => !string.IsNullOrWhiteSpace(a.Value)).IntersectBy(questions, a => a.Key).ToDictionary(a => a.Key, a => a.Value!),
        Statement = Statement ?? "",
        Periods = [.. MeasureText.Read(Periods.Where(p => p.Ticked))],
        InterestToo = InterestToo,
    };

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RequestForm>
    {
        public Checks()
        {
            RuleFor(f => f.Id).NotEmpty().WithMessage("This page is not complete. Start again from the account.");
            RuleFor(f => f.Asker).IsInEnum().WithMessage("Choose the taxpayer or a representative.");
            RuleFor(f => f.Channel).IsInEnum().WithMessage("Choose at the counter, by phone or by letter.");
            RuleFor(f => f.AskerName).MaximumLength(PenaltyWaiver.LongestName).WithMessage("Use 100 characters or fewer.");
            RuleFor(f => f.Statement).MaximumLength(PenaltyWaiver.LongestText).WithMessage("Use 2,000 characters or fewer.");
            RuleFor(f => f.Periods).Must(p => p.Count <= 1000).WithMessage("Choose 1,000 periods or fewer.");
            RuleForEach(f => f.Periods).ChildRules(row => row.RuleFor(r => r.Measure).Must(m => WaiverMeasure.TryParse(m, out _)).When(r => r.Ticked).WithMessage(MeasureText.Wrong));
        }
    }
}
