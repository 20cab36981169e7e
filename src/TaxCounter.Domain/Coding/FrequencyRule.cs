using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>Proposes another filing frequency where the rule book, by the tax of a window, says another one than an account files by.</summary>
public static class FrequencyRule
{
    /// <summary>Whether a tax is reviewed by its third quarter; null where the rule book has no frequencies for it.</summary>
    public static bool? ByThirdQuarter(RuleBook rules, string taxType, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Filing.Schedules.FirstOrDefault(s => s.TaxTypes.Contains(taxType))?.Tests.InForce.On(today) is { Refusal: null } row
            ? row.Value.Value.Value.Any(t => t.Measure == FilingMeasure.ThirdQuarter) : null;
    }

    /// <summary>The proposal; null where nothing is proposed: the same frequency, too few months, nothing measured, no rule.</summary>
    /// <param name="rules">The rule book.</param>
    /// <param name="window">What is measured.</param>
    /// <param name="account">Its number and name.</param>
    /// <param name="registration">What it files now.</param>
    /// <param name="registeredFrom">The first day it was registered for the tax, however often it filed.</param>
    /// <param name="whole">The tax of the window.</param>
    /// <param name="third">The tax of its third quarter.</param>
    /// <param name="today">The office's day.</param>
    public static FrequencyProposal? Of(RuleBook rules, FrequencyWindow window, (AccountNumber Number, string Name) account, (string TaxType, FilingFrequency Frequency) registration, DateOnly registeredFrom, Money whole, Money third, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(window);
        if (window.MonthsOf(registeredFrom) is not { } months)
        {
            return null;
        }

        var average = whole.Times(1m / months, MidpointRounding.AwayFromZero);
        var amounts = new FilingAmounts { ThirdQuarter = third, Year = whole, MonthlyAverage = average };
        var answer = rules.Filing.Frequency(registration.TaxType, amounts, today);
        var frequency = rules.Filing.FrequencyOf(registration.TaxType, amounts, today);
        return answer.Refusal is not null || frequency.Value == registration.Frequency ? null
            : new FrequencyProposal(account.Number, account.Name, registration.TaxType, registration.Frequency, window.ByThirdQuarter ? third : average, window.Says, answer.Value, frequency.Value, window.Start(today, registration.Frequency, frequency.Value));
    }
}
