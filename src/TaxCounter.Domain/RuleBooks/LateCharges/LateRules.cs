using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What lateness costs for a tax type. Which reading applies goes by the due date, so that a new law leaves older debts as they were.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Penalty">The penalty; null where there is none.</param>
/// <param name="Interest">The interest; null where there is none.</param>
public sealed record LateRules(string Id, Choice<PenaltyRule>? Penalty, Choice<InterestRule>? Interest);

/// <summary>The two readings that hold for one due date.</summary>
internal readonly record struct RulesOfTheDay(Reading<PenaltyRule>? Penalty, Reading<InterestRule>? Interest)
{
    public static Refusal? Find(LateRules rules, DateOnly dueOn, out RulesOfTheDay found)
    {
        found = default;
        var penalty = rules.Penalty?.InForce.On(dueOn);
        var interest = rules.Interest?.InForce.On(dueOn);
        if ((penalty?.Refusal ?? interest?.Refusal) is { } no)
        {
            return no;
        }

        if (interest?.Value.Value.Value is { } rule && rule.Rates.On(rule.StartsOn(dueOn).AddDays(1)).Refusal is { } noRate)
        {
            return noRate;
        }

        found = new RulesOfTheDay(penalty?.Value.Value, interest?.Value.Value);
        return null;
    }
}
