using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Until when somebody may appeal, claim a refund or hand in a paper, under the law in force on the day it begins.</summary>
/// <param name="taxes">The taxes of the office.</param>
/// <param name="calendar">Its calendar.</param>
/// <param name="appeals">Appeal periods.</param>
/// <param name="refunds">Times for refunds.</param>
/// <param name="documents">Other deadlines.</param>
public sealed class Deadlines(
    TaxList taxes, BusinessCalendar calendar, IReadOnlyList<AppealPeriod> appeals, IReadOnlyList<RefundPeriod> refunds, IReadOnlyList<DocumentDeadline> documents)
{
    /// <summary>Every appeal period.</summary>
    public IReadOnlyList<AppealPeriod> Appeals => appeals;

    /// <summary>Every time for refunds.</summary>
    public IReadOnlyList<RefundPeriod> Refunds => refunds;

    /// <summary>What somebody may do about a notice, by when and to whom.</summary>
    public required RightsBook Rights { get; init; }

    /// <summary>Every other deadline.</summary>
    public IReadOnlyList<DocumentDeadline> Documents => documents;

    /// <summary>
    /// The last day to appeal a notice, to whom, and what else may be done. Where the tax is not said, the earliest of all known, so that nobody comes too late.
    /// Refused for an unknown tax, where the rule book knows no period, before the first one and after 2199.
    /// </summary>
    /// <param name="notice">The day the notice bears.</param>
    /// <param name="tax">A tax type of the office, or the name of an appeal period of the book (<c>inheritance</c>).</param>
    public Result<Calculation> AppealBy(DateOnly notice, string? tax = null)
    {
        if (calendar.Refused(notice) is { } no)
        {
            return no;
        }

        if (appeals.Where(a => tax is null || a.Id == tax || a.TaxTypes.Contains(tax)).ToList() is not { Count: > 0 } asked)
        {
            return taxes.Find(tax ?? "").Refusal ?? RuleBookRefusals.NothingOn($"appeals about {taxes.Find(tax!).Value.Name.ToLowerInvariant()}", taxes.Office);
        }

        return Earliest([.. asked.Select(period => Appeal(period, notice))], tax is not null);
    }

    /// <summary>
    /// The last day to claim a refund. Where the tax is not said, the earliest of all known. It is not moved off a weekend: a claim that comes before it is never late.
    /// Refused for an unknown tax, where the rule book knows nothing, before the first rule, after 2199 and where the payment lies before the assessment.
    /// </summary>
    public Result<Calculation> RefundBy(RefundQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (calendar.Refused(question.PaidOn) is { } no)
        {
            return no;
        }

        if (question.DueOn.Year > RuleBook.LastYear)
        {
            return RuleBookRefusals.TooFarAhead(RuleBook.LastYear);
        }

        if (question.AssessedOn is { } assessed && question.PaidOn < assessed)
        {
            return RuleBookRefusals.PaidBeforeAssessed(question.PaidOn, assessed);
        }

        var tax = question.TaxType;
        if (refunds.Where(r => tax is null || r.Id == tax || r.TaxTypes.Contains(tax)).ToList() is not { Count: > 0 } asked)
        {
            return taxes.Find(tax ?? "").Refusal ?? RuleBookRefusals.NothingOn($"refunds of {taxes.Find(tax!).Value.Name.ToLowerInvariant()}", taxes.Office);
        }

        return Earliest([.. asked.Select(period => Refund(period, question))], tax is not null);
    }

    /// <summary>The last day of another deadline, <c>protest-escrow</c>. Refused for an unknown name, where nothing is known, before the first rule and after 2199.</summary>
    public Result<Calculation> Document(string id, DateOnly begins)
    {
        if (calendar.Refused(begins) is { } no)
        {
            return no;
        }

        if (documents.FirstOrDefault(d => d.Id == id) is not { } document)
        {
            return RuleBookRefusals.UnknownRule("deadline", id, taxes.Office, documents.Select(d => d.Id));
        }

        var found = document.Rows.On(begins);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var (end, lines) = Count(begins, found.Value.Value.Days, found.Value.Value.Moves, $"{Days(found.Value.Value.Days)} after {document.Begins}", found.Value.Authority);
        return new Calculation
        {
            Result = DateWords.Iso(end),
            Says = $"{document.Name}: by {DateWords.WithFullWeekday(end)}. {found.Value.Value.Says}",
            Lines = lines,
            Notes = CalculationWords.Notes(found.Value.Authority),
        };
    }

    /// <summary>The last day of another deadline alone; refused as <see cref="Document"/> is.</summary>
    public Result<DateOnly> DocumentDueOn(string id, DateOnly begins) => Document(id, begins) is var answer && answer.Refusal is { } no ? no : Day(answer.Value);

    /// <summary>The last day to appeal alone; refused as <see cref="AppealBy"/> is.</summary>
    public Result<DateOnly> AppealDueOn(DateOnly notice, string? tax = null) => AppealBy(notice, tax) is var answer && answer.Refusal is { } no ? no : Day(answer.Value);

    /// <summary>The last day to claim a refund alone; refused as <see cref="RefundBy"/> is.</summary>
    public Result<DateOnly> RefundDueOn(RefundQuestion question) => RefundBy(question) is var answer && answer.Refusal is { } no ? no : Day(answer.Value);

    private Answer Appeal(AppealPeriod period, DateOnly notice)
    {
        var found = period.Rows.On(notice);
        if (found.Refusal is { } no)
        {
            return new Answer(period.Name, null, "", [new CalculationLine { Label = $"{period.Name}: {no.Message}" }], [], no);
        }

        var rule = found.Value.Value;
        var (end, lines) = Count(notice, rule.Days, rule.Moves, $"{period.Name}: {Days(rule.Days)} after the notice", found.Value.Authority);
        return new Answer(
            period.Name, end, $"Appeal by {DateWords.WithFullWeekday(end)}: {Days(rule.Days)} from the notice of {DateWords.Date(notice)}. {rule.Says}",
            lines, CalculationWords.Notes(found.Value.Authority), null);
    }

    private Answer Refund(RefundPeriod period, RefundQuestion question)
    {
        var found = period.Rows.On(question.PaidOn);
        if (found.Refusal is { } no)
        {
            return new Answer(period.Name, null, "", [new CalculationLine { Label = $"{period.Name}: {no.Message}" }], [], no);
        }

        var rule = found.Value.Value;
        List<CalculationLine> lines = [];
        void Line(string label, DateOnly from, DateOnly to) => lines.Add(new CalculationLine { Label = $"{period.Name}: {label}", From = from, To = to, Authority = found.Value.Authority });
        if (rule.MonthsAfterAssessment is { } months && question.AssessedOn is { } assessed)
        {
            Line($"{months} months after the assessment", assessed, assessed.AddMonths(months));
        }
        else
        {
            var yearEnd = new DateOnly(question.DueOn.Year, 12, 31);
            if (rule.YearsAfterYearEnd is { } years)
            {
                Line($"{Years(years)} after the end of the year it became due", yearEnd, yearEnd.AddYears(years));
            }

            if (rule.YearsAfterPayment is { } sincePaid)
            {
                Line($"{Years(sincePaid)} after the payment", question.PaidOn, question.PaidOn.AddYears(sincePaid));
            }
        }

        var end = lines.Max(line => line.To!.Value);
        IReadOnlyList<string> late = calendar.MayBeLastDay(end) ? [] : [$"{DateWords.WithFullWeekday(end)} is not a business day. File before it; do not count on extra time."];
        return new Answer(period.Name, end, $"Claim the refund by {DateWords.WithFullWeekday(end)}. {rule.Says}", lines, [.. CalculationWords.Notes(found.Value.Authority), .. late], null);
    }

    private static Result<Calculation> Earliest(IReadOnlyList<Answer> answers, bool taxSaid)
    {
        var known = answers.Where(a => a.End is not null).OrderBy(a => a.End).ToList();
        if (known.Count == 0)
        {
            return answers[0].Refusal!;
        }

        var first = known[0];
        var chosen = taxSaid || answers.Count == 1 ? ""
            : known.Count == 1 ? $" No tax was chosen: this is the time limit for {first.Name.ToLowerInvariant()}, the only one known."
            : $" No tax was chosen: this is the earliest day for {CalculationWords.List([.. known.Select(a => a.Name.ToLowerInvariant())])}.";
        return new Calculation
        {
            Result = DateWords.Iso(first.End!.Value),
            Says = first.Says + chosen,
            Lines = [.. answers.SelectMany(a => a.Lines)],
            Notes = [.. answers.SelectMany(a => a.Notes).Distinct()],
        };
    }

    private (DateOnly End, IReadOnlyList<CalculationLine> Lines) Count(DateOnly from, int days, bool moves, string label, Authority authority)
    {
        var last = from.AddDays(days);
        var steps = moves ? calendar.Steps(last).ToList() : [];
        return (moves ? calendar.RollForward(last) : last, [new CalculationLine { Label = label, From = from, To = last, Days = days, Authority = authority }, .. steps]);
    }

    private static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} days");

    private static string Years(int years) => years == 1 ? "1 year" : string.Create(CultureInfo.InvariantCulture, $"{years} years");

    private static DateOnly Day(Calculation answer) => DateOnly.ParseExact(answer.Result, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Answer(string Name, DateOnly? End, string Says, IReadOnlyList<CalculationLine> Lines, IReadOnlyList<string> Notes, Refusal? Refusal);
}
