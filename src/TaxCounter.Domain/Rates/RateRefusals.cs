using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>What the rule book cannot answer.</summary>
public static class RateRefusals
{
    /// <summary>The day lies before the first row.</summary>
    public static Refusal BeforeFirstRow(string subject, DateOnly day, DateOnly firstDay) =>
        new("rates.before-first-row", string.Create(CultureInfo.InvariantCulture, $"The rule book has no {subject} on {day:MMM d, yyyy}: its first row begins {firstDay:MMM d, yyyy}. Ask a supervisor."));

    /// <summary>The day asked lies so far ahead that no answer would mean anything.</summary>
    public static Refusal TooFarAhead(int lastYear) =>
        new("rates.too-far-ahead", string.Create(CultureInfo.InvariantCulture, $"The rule book works things out up to the end of {lastYear}. Choose an earlier day."), "AsOf");

    /// <summary>No such tax type.</summary>
    public static Refusal UnknownTaxType(string code, string office) =>
        new("rates.unknown-tax-type", $"{office} has no tax type '{code}'.", "TaxType");

    /// <summary>No such location.</summary>
    public static Refusal UnknownLocation(string code, string office) =>
        new("rates.unknown-location", $"{office} has no location code '{code}'.", "Location");

    /// <summary>The office is not one of ours.</summary>
    public static Refusal UnknownJurisdiction(string code, string known) =>
        new("rates.unknown-jurisdiction", $"There is no rule book '{code}'. There are: {known}.", "Jurisdiction");
}
