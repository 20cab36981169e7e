using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>What is charged for a period, beside the registrations of the tax and the other periods that were charged.</summary>
/// <param name="TaxType">The tax type's code.</param>
/// <param name="Period">For which period.</param>
/// <param name="DueOn">The recorded due date.</param>
/// <param name="Registrations">Those of the account for this tax; none where none are on file.</param>
/// <param name="OtherPeriods">Other periods of the account and tax that have a charge.</param>
/// <param name="AccountOpenedOn">When the account was opened.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="Today">The day of the import.</param>
internal sealed record OldChargeFacts(string TaxType, Period Period, DateOnly DueOn, IReadOnlyList<OldRegistration> Registrations, IEnumerable<Period> OtherPeriods, DateOnly AccountOpenedOn, RuleBook Rules, DateOnly Today);
