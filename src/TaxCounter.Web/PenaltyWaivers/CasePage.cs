using FluentValidation;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The page of a case: what is asked and why, what came in, what can be done next.</summary>
public sealed class CasePage
{
    /// <summary>The case with the figures of the day.</summary>
    public required WaiverPacket Packet { get; init; }

    /// <summary>The letters about it, oldest first.</summary>
    public required IReadOnlyList<LetterRow> Letters { get; init; }

    /// <summary>The rule book.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The case.</summary>
    public PenaltyWaiver Waiver => Packet.Waiver;

    /// <summary>What the person who looks can do with it besides recommending.</summary>
    public IEnumerable<CaseStep> Steps => Who.May(Permission.RequestWaiver) ? CaseSteps.For(Waiver, Today) : [];

    /// <summary>Whether it can be recommended now.</summary>
    public bool MayRecommend => Who.May(Permission.RequestWaiver) && PenaltyWaiver.MovesOf(Waiver.State, WaiverVerb.Recommend).Count > 0;

    /// <summary>Whether the person who looks could decide it now.</summary>
    public bool MayDecide => Who.May(Permission.DecideWaiver) && Waiver.State is WaiverState.Recommended or WaiverState.Deciding or WaiverState.ReversalRequested && Own is null;

    /// <summary>Why the person who looks must leave it to somebody else: they, or the one they decide for, had a hand in it. Null when they need not.</summary>
    public Refusal? Own => Who.WhyNotSecond(Permission.DecideWaiver, Waiver.State is WaiverState.ReversalRequested ? new[] { Waiver.ReversalAskedByPerson } : (IEnumerable<string?>)Waiver.Hands);

    /// <summary>The decided amounts of a period; null before the decision.</summary>
    public WaiverGrant? Grant(PacketPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Waiver.Decision?.Grants.FirstOrDefault(g => g.ObligationId == period.Now.Obligation.Id);
    }
}

/// <summary>The page of one step.</summary>
public sealed class StepPage
{
    /// <summary>The case.</summary>
    public required PenaltyWaiver Waiver { get; init; }

    /// <summary>Whose penalty.</summary>
    public required string Name { get; init; }

    /// <summary>The step.</summary>
    public required CaseStep Step { get; init; }

    /// <summary>What was typed.</summary>
    public required StepForm Form { get; init; }
}

/// <summary>The page on which a clerk recommends.</summary>
public sealed class RecommendPage
{
    /// <summary>The case with the figures of the day.</summary>
    public required CasePage Case { get; init; }

    /// <summary>What was typed.</summary>
    public required RecommendForm Form { get; init; }
}

/// <summary>A recommendation as it is filled in.</summary>
public sealed class RecommendForm
{
    /// <summary>All, part or nothing; null while nothing is chosen.</summary>
    public WaiverAdvice? Advice { get; set; }

    /// <summary>How much of each period, of a part.</summary>
    public List<PeriodRow> Parts { get; set; } = [];

    /// <summary>Why.</summary>
    public string? Rationale { get; set; }

    /// <summary>What the form checks.</summary>
    public sealed class Checks : AbstractValidator<RecommendForm>
    {
        public Checks()
        {
            RuleFor(f => f.Advice).NotNull().WithMessage("Choose what you recommend: all, part, or nothing.").IsInEnum().WithMessage("Choose what you recommend: all, part, or nothing.");
            RuleFor(f => f.Rationale).MaximumLength(PenaltyWaiver.LongestText).WithMessage("Say it in at most 2,000 characters.");
            RuleForEach(f => f.Parts).SetValidator(new PartRow()).When(f => f.Advice == WaiverAdvice.ApprovePart);
        }
    }
}

/// <summary>A row of parts: an amount, or empty for nothing of that period.</summary>
public sealed class PartRow : AbstractValidator<PeriodRow>
{
    public PartRow() => RuleFor(r => r.Measure).Must(m => string.IsNullOrWhiteSpace(m) || WaiverMeasure.TryParse(m, out _)).WithMessage(MeasureText.Wrong);
}

/// <summary>The periods of a case with room for how much of each is to be granted.</summary>
/// <param name="Packet">The case.</param>
/// <param name="Rules">The rule book, for the names of taxes.</param>
/// <param name="Rows">What was typed.</param>
public sealed record PartsTable(WaiverPacket Packet, RuleBook Rules, IReadOnlyList<PeriodRow> Rows)
{
    /// <summary>The row of a period.</summary>
    public string? Typed(PacketPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Rows.FirstOrDefault(r => r.Obligation == period.Now.Obligation.Id.Value)?.Measure;
    }
}
