using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>The list of plans: those in force by how they go, or all of one state.</summary>
/// <param name="State">The state that was chosen; null for those in force.</param>
/// <param name="Health">Those in force, in most danger first; empty for another state.</param>
/// <param name="Accounts">Whose they are.</param>
/// <param name="Rows">Those of another state; null for those in force.</param>
public sealed record PlanListPage(PaymentPlanState? State, RecordPage<PlanStanding> Health, IReadOnlyDictionary<AccountId, PlanAccount> Accounts, RecordPage<PaymentPlanRow>? Rows);
