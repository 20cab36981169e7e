using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>What tomorrow or the next step brings if nothing is paid: the same walk, done once more for that day.</summary>
internal static class WhatNext
{
    public static (string? Sentence, NextIncrease? Increase) For(in RulesOfTheDay rules, in OpenTax tax, AssessmentQuestion question, LateAmounts now)
    {
        var asOf = question.AsOf;
        var penaltyStep = NextPenaltyStep(rules, tax, question);
        var month = NextMonth(rules, tax, asOf);
        var daily = DailyGrowth(rules, tax, asOf);
        if (Earliest(penaltyStep?.On, month?.On) is not { } on)
        {
            return daily is null ? (null, null) : (daily, Increase(rules, tax, question, now, asOf.AddDays(1)));
        }

        var step = Increase(rules, tax, question, now, on);
        var sentences = new List<string>();
        if (step.Penalty.IsPositive || (step.Interest.IsPositive && month?.On == on))
        {
            var what = asOf <= tax.DueOn ? "it is late"
                : penaltyStep?.On == on && step.Penalty.IsPositive ? $"{StepWords.Ordinal(penaltyStep.Value.Number)} {Noun(rules.Penalty!.Value.Stepping)} begins"
                : $"{StepWords.Ordinal(month!.Value.Number)} month begins";
            var amounts = new List<string>();
            if (step.Penalty.IsPositive)
            {
                amounts.Add($"+{step.Penalty} penalty");
            }

            if (step.Interest.IsPositive && month?.On == on)
            {
                amounts.Add($"+{step.Interest} interest");
            }

            sentences.Add($"{When(on, asOf)}, {what}: {string.Join(", ", amounts)}.");
        }

        if (asOf > tax.DueOn && CapSentence(rules, tax, question, penaltyStep) is { } cap)
        {
            sentences.Add(cap);
        }

        if (daily is not null)
        {
            sentences.Add(daily);
        }

        return sentences.Count == 0 ? (null, null) : (string.Join(' ', sentences), step);
    }

    private static NextIncrease Increase(in RulesOfTheDay rules, in OpenTax tax, AssessmentQuestion question, LateAmounts now, DateOnly on)
    {
        var then = LateCharges.Walk(rules, tax, question, on, null);
        return new NextIncrease(on, then.Penalty - now.Penalty, then.Interest - now.Interest);
    }

    private static (DateOnly On, int Number)? NextPenaltyStep(in RulesOfTheDay rules, in OpenTax tax, AssessmentQuestion question)
    {
        if (rules.Penalty?.Value is not { } rule || (rule.Base == PenaltyBase.StillDue && tax.UnpaidNow.IsZero))
        {
            return null;
        }

        for (var step = 1; step <= rule.MostSteps; step++)
        {
            var on = rule.ChargedOn(tax.DueOn, step);
            if (on > question.AsOf)
            {
                return on <= LateCharges.PenaltyUntil(rule, question, on) ? (on, step) : null;
            }
        }

        return null;
    }

    private static (DateOnly On, int Number)? NextMonth(in RulesOfTheDay rules, in OpenTax tax, DateOnly asOf)
    {
        if (rules.Interest?.Value is not { Counting: InterestCounting.MonthOrPart } rule || tax.UnpaidNow.IsZero)
        {
            return null;
        }

        var start = rule.StartsOn(tax.DueOn);
        var month = Math.Max(0, ((asOf.Year - start.Year) * 12) + asOf.Month - start.Month - 1);
        while (LateCharges.MonthBegins(rule, tax.DueOn, month) <= asOf)
        {
            month++;
        }

        // Until the day after the due day nothing is late, though the first month is counted from the due day.
        return asOf <= tax.DueOn && LateCharges.MonthBegins(rule, tax.DueOn, 0) <= tax.DueOn
            ? (tax.DueOn.AddDays(1), 1)
            : (LateCharges.MonthBegins(rule, tax.DueOn, month), month + 1);
    }

    private static string? DailyGrowth(in RulesOfTheDay rules, in OpenTax tax, DateOnly asOf)
    {
        if (rules.Interest?.Value is not { Counting: not InterestCounting.MonthOrPart } rule || tax.UnpaidNow.IsZero)
        {
            return null;
        }

        var start = rule.StartsOn(tax.DueOn);
        var from = asOf < start ? start : asOf;
        var rate = rule.Rates.Rows[rule.Rates.IndexOn(from.AddDays(1))].Value;
        var cents = tax.UnpaidNow.Times(LateCharges.DailyRate(rule, rate), MidpointRounding.AwayFromZero);
        var amount = cents.IsZero ? "less than a cent" : $"about {cents}";
        return asOf < start
            ? $"From {StepWords.Day(start.AddDays(1), asOf)} on interest grows by {amount} a day."
            : $"Interest grows by {amount} a day.";
    }

    private static string? CapSentence(in RulesOfTheDay rules, in OpenTax tax, AssessmentQuestion question, (DateOnly On, int Number)? next)
    {
        if (rules.Penalty?.Value is not { } rule || tax.UnpaidNow.IsZero)
        {
            return null;
        }

        var last = rule.ChargedOn(tax.DueOn, rule.MostSteps);
        if (last <= question.AsOf)
        {
            return LateCharges.PenaltyUntil(rule, question, last) >= last ? $"The penalty has reached its cap of {StepWords.Percent(rule.Cap)}." : null;
        }

        return next is null ? null : string.Create(CultureInfo.InvariantCulture, $"The cap of {StepWords.Percent(rule.Cap)} is reached {StepWords.Day(last, question.AsOf)}.");
    }

    private static string Noun(PenaltyStepping stepping) => stepping switch
    {
        PenaltyStepping.CompletedThirtyDays or PenaltyStepping.ThirtyDaysOrPart => "period",
        _ => "month",
    };

    private static string When(DateOnly on, DateOnly asOf) =>
        on == asOf.AddDays(1) ? $"Tomorrow, {StepWords.Day(on, asOf)}" : $"On {StepWords.Day(on, asOf)}";

    private static DateOnly? Earliest(DateOnly? a, DateOnly? b) => a is null ? b : b is null ? a : a < b ? a : b;
}
