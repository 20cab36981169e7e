using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Licenses;

/// <summary>The supporting documents of licenses: taken in, and opened for those who may see them.</summary>
public sealed class LicenseEvidenceService(ILicenses licenses, LicenseService service, CaseEvidenceService evidence)
{
    /// <summary>Stores a file and notes it with the license. Refused before anything is stored: a license that takes none, somebody who may not, words too long, a day to come.</summary>
    public async Task<Result<License>> Take(LicenseNumber number, ReceivedFile file, CounterAct act, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var no = await licenses.Find(number) is { } license ? license.WhyNotAddEvidence(file.Shows, file.ReceivedOn, act) : CaseRefusals.Unknown(LicenseTable.Of.Noun);
        return await evidence.Take(file, no, facts => service.AddEvidence(number, facts, act), stop);
    }

    /// <summary>Opens a document; the opening is on record.</summary>
    public async Task<Result<OpenedDocument>> Open(LicenseNumber number, int document, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.SeeLicenses))
        {
            return StaffRefusals.NotAllowed(act.By, "see the supporting documents of a license");
        }

        return await licenses.Find(number) is { } license
            ? await evidence.Open(license.Evidence.FirstOrDefault(d => d.Number == document), number.ToString(), license.AccountId, "licenses.evidence-view", act)
            : EvidenceRefusals.Unknown;
    }
}
