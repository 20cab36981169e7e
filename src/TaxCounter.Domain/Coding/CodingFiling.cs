using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>How often to file, and which returns are due of a business that opened before it registered.</summary>
internal sealed class CodingFiling(RuleBook book, CodingAnswers answers, CodingFacts facts)
{
    private const int MostListed = 4;

    public CodingPart Find(CodingRun run)
    {
        if (run.First(CodingOutcome.Frequency) is { } ruled)
        {
            return CodingPart.Of(ruled);
        }

        var taxes = facts.Of("tax-type");
        var tax = taxes.Contains("sales") ? "sales" : taxes.FirstOrDefault(t => book.Filing.Schedules.Any(s => s.TaxTypes.Contains(t)));
        if (tax is null)
        {
            return CodingPart.Nothing;
        }

        var amounts = new FilingAmounts { NewBusiness = !facts.Has("existing"), MonthlyAverage = Amount("expected-tax-month"), ThirdQuarter = Amount("third-quarter"), Year = Amount("year") };
        var answer = book.Filing.Frequency(tax, amounts, answers.AppliedOn);
        if (answer.Refusal is { } no)
        {
            facts.Add("frequency-missing", "yes", "");
            return CodingPart.Of(new CodingItem(CodingPart.NotKnown, no.Message) { Rule = "filing/" + tax, Answer = "", Authority = new Authority("Filing frequencies of the rule book", Certainty.Open) });
        }

        var measure = facts.Has("existing") && facts.Has("third-quarter") ? "third-quarter" : "expected-tax-month";
        facts.Add("frequency", answer.Value.Result, facts.WhyOf(measure, facts.First(measure)));
        Returns(tax, answer.Value.Result);
        return CodingPart.Of(new CodingItem(answer.Value.Result, answer.Value.Says) { Rule = "filing/" + tax, Answer = facts.First(measure).Length > 0 ? facts.WhyOf(measure, facts.First(measure)) : "", Authority = answer.Value.Authorities[0] });
    }

    /// <summary>The returns whose due date went by before the business applied.</summary>
    private void Returns(string tax, string frequency)
    {
        if (answers.OpenedOn is not { } opened || opened >= answers.AppliedOn || facts.Has("existing"))
        {
            return;
        }

        var months = frequency switch { "monthly" => 1, "quarterly" => 3, "semiannual" => 6, _ => 12 };
        List<(string Period, DateOnly Due)> late = [];
        for (var first = new DateOnly(opened.Year, (opened.Month - 1) / months * months + 1, 1); first <= answers.AppliedOn; first = first.AddMonths(months))
        {
            var period = Period.Parse(months switch { 1 => $"{first:yyyy-MM}", 3 => $"{first.Year}-Q{(first.Month + 2) / 3}", 6 => $"{first.Year}-H{(first.Month + 5) / 6}", _ => $"{first.Year}" });
            if (book.DueDates.DueOn(tax, period) is { Refusal: null } due && due.Value < answers.AppliedOn)
            {
                late.Add((period.ToString(), due.Value));
            }
        }

        if (late.Count > 0)
        {
            facts.Add("returns-due", late.Count > MostListed
                ? $"{late[0].Period} to {late[^1].Period} (the last one due {DateWords.Printed(late[^1].Due)})"
                : $"{CalculationWords.List([.. late.Select(l => l.Period)])} (due {CalculationWords.List([.. late.Select(l => DateWords.Printed(l.Due))])})", "");
        }
    }

    private Money? Amount(string fact) => Money.TryParse(facts.First(fact), out var amount) ? amount : null;
}
