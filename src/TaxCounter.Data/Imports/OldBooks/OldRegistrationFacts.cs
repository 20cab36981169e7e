using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>A registration beside the others of its account.</summary>
internal sealed record OldRegistrationFacts(OldRegistration Registration, DateOnly AccountOpenedOn, DateOnly? AccountClosedOn, IEnumerable<OldRegistration> Others, RuleBook Rules, DateOnly Today);
