using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>Takes applications for licenses. It has no transaction of its own: an application belongs to the act that takes it.</summary>
public sealed class LicenseApplications(ILicenses licenses, LicenseOpenings openings, IAuditTrail audit, RuleBook rules)
{
    /// <summary>Takes an application under the next number. Refused: an unknown kind, class or location, and a license of the kind and class that the account has.</summary>
    public async Task<Result<License>> Take(ApplyForLicense asked, Account account, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(act);
        if (rules.LicenseKinds.Find(asked.TaxType) is not { } kind)
        {
            return LicenseRefusals.UnknownKind(rules.Name);
        }

        if (!rules.Locations.Any(l => l.Code == asked.Place.LocationCode))
        {
            return LicenseRefusals.UnknownLocation(asked.Place.LocationCode);
        }

        if ((await licenses.OfAccount(account.Id)).FirstOrDefault(l => l.TaxType == asked.TaxType && l.Class == asked.Class && LicenseTable.Of.Moves.From(l.Story.State, LicenseVerb.AddEvidence).Count > 0) is { } same)
        {
            return LicenseRefusals.Exists(same.Number, same.Story.State);
        }

        var applied = License.Apply(asked, await licenses.NextNumber(act.Today.Year), kind, act);
        if (applied.Refusal is null && applied.Value.OpeningShownBy.Length == 0 && await openings.Of(applied.Value, account, act.Today) is var opening && opening.NeedsProof(applied.Value, act.Today))
        {
            return LicenseRefusals.OpeningNotShown(opening, asked.OpenedOn);
        }

        if (applied.Refusal is null)
        {
            licenses.Add(applied.Value);
            await audit.Record(act, "licenses.apply", applied.Value.Number.ToString(), account.Number.Digits, $"{kind.Name} {asked.Class}".Trim(), changes: [new("state", null, LicenseWords.Of(LicenseState.Applied)), new("opened on", null, DateWords.Iso(asked.OpenedOn)), .. applied.Value.OpeningShownBy.Length > 0 ? [new("opening day shown by", null, applied.Value.OpeningShownBy)] : Array.Empty<AuditChange>()]);
        }

        return applied;
    }
}
