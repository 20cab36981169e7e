using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.Authorizations;

/// <summary>An authorization of hostile words on an account.</summary>
public sealed class AuthorizationsPages : DutyPages
{
    private Account _account = null!;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        _account = office.Hostile;
        await using var paper = new MemoryStream("%PDF-1.4\n%%EOF\n"u8.ToArray());
        await using var scan = (await office.Day.With<IEvidenceFiles, Result<IIncomingFile>>(f => f.Receive(paper, "<img src=x>.pdf"))).Value;
        var asked = new AuthorizationAsked
        {
            Id = AuthorizationId.New(),
            Account = _account.Id,
            Paper = AuthorizationPaper.Letter,
            Representative = FullOffice.Image,
            Firm = FullOffice.Vector,
            Kind = RepresentativeKind.Attorney,
            TaxTypes = ["sales"],
            From = new DateOnly(2026, 1, 1),
            To = new DateOnly(2026, 12, 31),
            Purpose = FullOffice.Script,
            Powers = Powers.See,
            SignedOn = office.Day.Today,
            Scan = EvidenceFacts.Of(scan.Facts, "", office.Day.Today),
        };
        Assert.Null((await office.Day.With<AuthorizationService, Result<Authorization>>(s => s.Record(asked, scan.Place, office.Day.Act(Acts.Clerk(8))))).Refusal);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) => [$"/accounts/{_account.Number}/authorizations", $"/accounts/{_account.Number}"];
}
