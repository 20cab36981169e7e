using System.Globalization;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <content>What prepares a case: everything up to the recommendation.</content>
public sealed partial class PenaltyWaiver
{
    /// <summary>Begins a draft.</summary>
    internal static Result<PenaltyWaiver> Begin(PenaltyWaiverId id, WaiverNumber number, AccountId account, WaiverRequest request, CounterAct act)
    {
        var waiver = new PenaltyWaiver { Id = id, Number = number, AccountId = account, State = WaiverState.Draft, TakenOn = act.Today, TakenByPerson = act.By.Person, TakenByName = act.By.Name };
        return waiver.Write(request, act).Refusal is { } no ? no : waiver;
    }

    /// <summary>Writes the request down as far as it goes; a colleague may. Refused only where a draft cannot keep it: too long, a card number, a period twice, an amount that is none.</summary>
    public Result<Done> Write(WaiverRequest request, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(request);
        if ((WhyNotPrepare(WaiverVerb.Write, act) ?? WrongTexts(request)) is { } no)
        {
            return no;
        }

        if (!Enum.IsDefined(request.Asker) || !Enum.IsDefined(request.Channel))
        {
            return PenaltyWaiverRefusals.Channel;
        }

        if (request.Periods.Select(p => p.Obligation).Distinct().Count() != request.Periods.Count)
        {
            return PenaltyWaiverRefusals.PeriodTwice;
        }

        if (!request.Periods.All(p => p.Measure.IsSound))
        {
            return PenaltyWaiverRefusals.Measure;
        }

        (Asker, AskerName, Channel, Ground, Statement) = (request.Asker, request.AskerName.Trim(), request.Channel, request.Ground, request.Statement.Trim());
        Keep(request);
        Step(WaiverVerb.Write, WaiverState.Draft, null, act);
        return Done.It;
    }

    /// <summary>Hands the request in. Refused: incomplete, and where a period has no penalty left or less than is asked for.</summary>
    /// <param name="ground">What the ground asks for today; of a draft without one, refused.</param>
    /// <param name="now">What can be waived of each period today.</param>
    /// <param name="act">Who and when.</param>
    public Result<Done> Submit(GroundRule? ground, IReadOnlyList<WaivablePeriod> now, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(now);
        if ((WhyNotPrepare(WaiverVerb.Submit, act) ?? Incomplete(ground) ?? WrongAmounts(now)) is { } no)
        {
            return no;
        }

        foreach (var period in _periods)
        {
            period.WaivableWhenAsked = Of(now, period.ObligationId).Waivable;
        }

        AskedAmount = Asked(now);
        RequestedByPerson = act.By.Person;
        RequestedAt = act.At;
        Step(WaiverVerb.Submit, WaiverState.Requested, null, act);
        return Done.It;
    }

    /// <summary>Why no paper with these words and this day can be noted now; looked at before the file is stored. Null when it can.</summary>
    public Refusal? WhyNotAddEvidence(string shows, DateOnly receivedOn, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return WhyNotPrepare(WaiverVerb.AddEvidence, act) ?? PenaltyWaiverRefusals.WrongText(shows, "Shows", LongestAnswer) ?? (receivedOn > act.Today ? PenaltyWaiverRefusals.EvidenceDay : null);
    }

    /// <summary>Notes a paper that came in. Refused: what was not looked at and kept, the same file twice, a day to come.</summary>
    public Result<Done> AddEvidence(EvidenceFacts facts, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if ((WhyNotAddEvidence(facts.Shows, facts.ReceivedOn, act) ?? (facts.IsSound ? PenaltyWaiverRefusals.WrongText(facts.FileName, "File", EvidenceKinds.LongestName) : PenaltyWaiverRefusals.Evidence)) is { } no)
        {
            return no;
        }

        if (_evidence.FirstOrDefault(e => e.Sha256 == facts.Sha256) is { } earlier)
        {
            return PenaltyWaiverRefusals.EvidenceTwice(earlier);
        }

        _evidence.Add(WaiverEvidence.Of(Id, _evidence.Count + 1, facts, act));
        Step(WaiverVerb.AddEvidence, State, facts.FileName.Trim(), act);
        return Done.It;
    }

    /// <summary>Recommends a decision with a rationale in words. Refused: a part that is nothing or all, a rationale of a word or two.</summary>
    /// <param name="advice">All, part or nothing.</param>
    /// <param name="parts">Of a part: how much of each period; periods left out get nothing.</param>
    /// <param name="rationale">Why.</param>
    /// <param name="now">What can be waived of each period today.</param>
    /// <param name="act">Who and when.</param>
    public Result<Done> Recommend(WaiverAdvice advice, IReadOnlyList<PeriodAsked> parts, string rationale, IReadOnlyList<WaivablePeriod> now, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(now);
        if ((WhyNotPrepare(WaiverVerb.Recommend, act) ?? PenaltyWaiverRefusals.WrongText(rationale, "Rationale", LongestText)) is { } no)
        {
            return no;
        }

        if (rationale is null || rationale.Trim().Length < ShortestRationale)
        {
            return PenaltyWaiverRefusals.RationaleNeeded;
        }

        var amounts = Amounts(advice, parts, now);
        if (amounts.Refusal is { } wrong)
        {
            return wrong;
        }

        foreach (var period in _periods)
        {
            var measure = advice switch
            {
                WaiverAdvice.ApproveAll => period.Asked,
                WaiverAdvice.ApprovePart => parts.FirstOrDefault(p => p.Obligation == period.ObligationId)?.Measure,
                _ => null,
            };
            period.Recommend(measure, Of(now, period.ObligationId).Waivable);
        }

        (Recommendation, Rationale, RecommendedByPerson, RecommendedByName, RecommendedAt) = (advice, rationale.Trim(), act.By.Person, act.By.Name, act.At);
        (AskedAmount, RecommendedAmount) = (Asked(now), amounts.Value.Values.Total());
        Step(WaiverVerb.Recommend, WaiverState.Recommended, Rationale, act);
        return Done.It;
    }

    /// <summary>Takes the recommendation back; only until somebody opens it to decide.</summary>
    public Result<Done> TakeBack(CounterAct act)
    {
        if (WhyNotPrepare(WaiverVerb.TakeBack, act) is { } no)
        {
            return no;
        }

        Step(WaiverVerb.TakeBack, WaiverState.Requested, null, act);
        return Done.It;
    }

    private Refusal? WhyNotPrepare(WaiverVerb verb, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return act.By.May(Permission.RequestWaiver) ? WhyNotMove(verb) : StaffRefusals.NotAllowed(act.By, "prepare a waiver");
    }

    private void Keep(WaiverRequest request)
    {
        // In place, so that what did not change stays as it is in the records.
        _periods.RemoveAll(p => request.Periods.All(r => r.Obligation != p.ObligationId));
        foreach (var asked in request.Periods)
        {
            if (_periods.Find(p => p.ObligationId == asked.Obligation) is { } period)
            {
                period.Ask(asked.Measure);
            }
            else
            {
                _periods.Add(AskedPeriod.Of(Id, asked));
            }
        }

        _answers.RemoveAll(a => !request.Answers.ContainsKey(a.Question));
        foreach (var (question, text) in request.Answers)
        {
            if (_answers.Find(a => a.Question == question) is { } answer)
            {
                answer.Text = text.Trim();
            }
            else
            {
                _answers.Add(WaiverAnswer.Of(Id, question, text.Trim()));
            }
        }
    }

    private Refusal? Incomplete(GroundRule? ground)
    {
        if (AskerName.Length == 0)
        {
            return PenaltyWaiverRefusals.AskerName;
        }

        if (ground is null)
        {
            return PenaltyWaiverRefusals.GroundNeeded;
        }

        foreach (var question in ground.Questions)
        {
            var answer = _answers.Find(a => a.Question == question.Id)?.Text ?? "";
            if (answer.Length == 0 ? question.Needed : question.Answer == AnswerKind.Day && !DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                return answer.Length == 0 ? PenaltyWaiverRefusals.AnswerNeeded(question) : PenaltyWaiverRefusals.AnswerIsNoDay(question);
            }
        }

        return Statement.Length == 0 ? PenaltyWaiverRefusals.StatementNeeded : _periods.Count == 0 ? PenaltyWaiverRefusals.NoPeriod : null;
    }

    private Refusal? WrongAmounts(IReadOnlyList<WaivablePeriod> now)
    {
        foreach (var period in _periods)
        {
            var figures = Of(now, period.ObligationId);
            if (!figures.Waivable.IsPositive)
            {
                return PenaltyWaiverRefusals.NothingToWaive(figures);
            }

            if (period.Asked.Kind == MeasureKind.Figure && period.Asked.Figure > figures.Waivable)
            {
                return PenaltyWaiverRefusals.AboveThePenalty(figures, period.Asked.Figure);
            }
        }

        return null;
    }

    private static Refusal? WrongTexts(WaiverRequest request) =>
        PenaltyWaiverRefusals.WrongText(request.AskerName, "AskerName", LongestName)
        ?? PenaltyWaiverRefusals.WrongText(request.Statement, "Statement", LongestText)
        ?? PenaltyWaiverRefusals.WrongText(request.Ground, "Ground", 40)
        ?? request.Answers.Select(a => PenaltyWaiverRefusals.WrongText(a.Value, $"Answers[{a.Key}]", LongestAnswer) ?? PenaltyWaiverRefusals.WrongText(a.Key, "Answers", 40)).FirstOrDefault(no => no is not null);
}
