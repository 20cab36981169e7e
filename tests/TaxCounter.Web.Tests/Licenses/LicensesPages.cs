using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Web.Tests.Trust;
using Xunit;

namespace TaxCounter.Web.Tests.Licenses;

/// <summary>A license in hostile words that a clerk recommends to refuse, one that is held, and their pages.</summary>
public sealed class LicensesPages : DutyPages
{
    private LicenseNumber _refused, _held;

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var (clerk, supervisor) = (await office.Member("clerk"), await office.Member("supervisor"));
        var (day, account) = (office.Day, office.Hostile);
        _refused = (await Did(l => l.Apply(Asked("retail"), day.Act(clerk)))).Number;
        await Alike(l => l.AskForMore(_refused, FullOffice.Image + "\n" + FullOffice.Script, day.Act(clerk)));
        await Alike(l => l.Answer(_refused, FullOffice.Braces + FullOffice.Image, day.Act(clerk)));
        await Did(l => l.RecommendRefusal(_refused, day.Act(clerk, FullOffice.Script + FullOffice.Vector)));
        _held = (await Did(l => l.Apply(Asked("contractor"), day.Act(clerk)))).Number;
        await Did(l => l.Approve(_held, day.Act(supervisor)));
        await Did(l => l.Hold(_held, day.Act(clerk, FullOffice.Image)));

        ApplyForLicense Asked(string of) => new()
        {
            Id = LicenseId.New(),
            Account = account.Id,
            TaxType = "occupational-license",
            Class = of,
            OpenedOn = day.Today,
            OpeningShownBy = FullOffice.Image,
            Place = new LicensePlace(FullOffice.Vector, FullOffice.Braces, "LA", "70802", "1701"),
        };

        async Task Alike(Func<LicenseCases, Task<Result<License>>> work) => Assert.Null((await day.With(work)).Refusal);

        async Task<License> Did(Func<LicenseService, Task<Result<License>>> work)
        {
            var done = await day.With(work);
            Assert.Null(done.Refusal);
            return done.Value;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return
        [
            $"/licenses/{_refused}",
            $"/licenses/{_held}",
            $"/licenses/{_held}/lift-hold",
            $"/supervisor/licenses/{_refused}",
            $"/licenses/new?account={office.Hostile.Number}",
            "/licenses?all=true",
        ];
    }
}
