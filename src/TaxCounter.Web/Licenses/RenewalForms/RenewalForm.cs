using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Licenses;

/// <summary>The form on which a business renews a license for a year, as it is printed.</summary>
/// <param name="License">The license.</param>
/// <param name="Account">Whose.</param>
/// <param name="Year">For which year.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="Today">The day it is printed.</param>
public sealed record RenewalForm(License License, Account Account, int Year, RuleBook Rules, DateOnly Today)
{
    /// <summary>Whether it is printed in Spanish.</summary>
    public bool IsSpanish => Account.LanguageOn(Today) == "es";

    /// <summary>The kind and class as said.</summary>
    public string Name => LicensePages.NameOf(License, Rules);

    /// <summary>The fee where it is the same for all or charged already; refused where it goes by receipts that are not known.</summary>
    public Result<Calculation>? Fee => License.Class.Length == 0 ? null : License.Basis(Year, License.Terms.Of(Year)?.Gross).Fee(Rules, Year);

    /// <summary>Whether the fee goes by receipts, so that the form asks for them.</summary>
    public bool AsksReceipts => License.Class.Length > 0 && License.Terms.Of(Year) is null && Rules.Licenses.Find(License.Class)?.Fees.On(new DateOnly(Year, 1, 1)) is { Refusal: null, Value.Value.GoesByReceipts: true };

    /// <summary>When it is due, with why that day; refused where the rule book does not know.</summary>
    public Result<Calculation> Due => Rules.DueDates.DueDate(License.TaxType, LicenseCharges.PeriodOf(Year));

    /// <summary>The due date; null where the rule book does not know it.</summary>
    public DateOnly? DueOn => Due.Refusal is null && DateOnly.TryParseExact(Due.Value.Result, "yyyy-MM-dd", out var day) ? day : null;

    /// <summary>Whether the business opened in the year before, so that its receipts are of a part of it.</summary>
    public bool IsFirstRenewal => License.OpenedOn.Year == Year - 1;

    /// <summary>A text in the customer's language.</summary>
    public string Say(string english, string spanish) => IsSpanish ? spanish : english;

    /// <summary>A day in the customer's language.</summary>
    public string Day(DateOnly day) => IsSpanish ? day.ToString("d 'de' MMMM 'de' yyyy", System.Globalization.CultureInfo.GetCultureInfo("es-US")) : Shell.DayText.Long(day);
}
