using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.PenaltyWaivers;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Tests.Imports;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.PenaltyWaivers;

public sealed class SampleWaiversTests
{
    [Theory]
    [InlineData("east-baton-rouge", 12)]
    [InlineData("pennsylvania", 0)] // no penalty without returns, and the sample has none: nothing to waive
    public async Task The_sample_office_has_waivers_in_many_states_over_a_year_and_its_books_hold(string jurisdiction, int atLeast)
    {
        RuleBook rules = jurisdiction == "pennsylvania" ? Books.Pennsylvania : Books.EastBatonRouge;
        await using var office = await OfficeDatabase.Create(more: services =>
        {
            services.AddSingleton(rules);
            services.AddScoped<LetterService>();
            services.AddScoped<LetterTemplateService>();
            services.AddScoped<WaiverOffers>();
            services.AddScoped<WaiverPackets>();
            services.AddScoped<PenaltyWaiverService>();
            services.AddScoped<IStaffDirectory, SampleStaff>();
        });
        await Make<SampleOffice, SampleReport>(office, s => s.MakeAsync(ImportDesk.Act));

        var made = await Make<SampleWaivers, int>(office, s => s.MakeAsync(ImportDesk.Act));

        var cases = await office.Read(c => c.Set<PenaltyWaiver>().AsNoTracking().ToListAsync());
        Assert.Equal(made, cases.Count);
        Assert.True(made >= atLeast, $"only {made}: {string.Join(", ", cases.Select(c => $"{c.Story.State} {c.TakenOn:o}"))}");
        Assert.True(cases.Select(c => c.Story.State).Distinct().Count() >= atLeast / 2, string.Join(", ", cases.Select(c => c.Story.State)));
        Assert.All(cases, c => Assert.True(c.TakenOn < ImportDesk.Act.Today && c.GrantedAmount <= c.RequestedAmount));
        Assert.Empty((await new ImportDesk(office).Verify()).Findings);
    }

    [Fact]
    public async Task Where_the_samples_people_do_not_sign_in_there_are_none()
    {
        await using var office = await OfficeDatabase.Create(more: services =>
        {
            services.AddSingleton<RuleBook>(Books.EastBatonRouge);
            services.AddScoped<LetterService>();
            services.AddScoped<LetterTemplateService>();
            services.AddScoped<WaiverOffers>();
            services.AddScoped<WaiverPackets>();
            services.AddScoped<PenaltyWaiverService>();
            services.AddScoped<IStaffDirectory, Nobody>();
        });
        await Make<SampleOffice, SampleReport>(office, s => s.MakeAsync(ImportDesk.Act));

        Assert.Equal(0, await Make<SampleWaivers, int>(office, s => s.MakeAsync(ImportDesk.Act)));
    }

    private static async Task<T> Make<TMaker, T>(OfficeDatabase office, Func<TMaker, Task<Result<T>>> make)
        where TMaker : notnull
    {
        await using var scope = office.Scope();
        return (await make(ActivatorUtilities.CreateInstance<TMaker>(scope.ServiceProvider))).Value;
    }

    private class Nobody : IStaffDirectory
    {
        public Task<Result<StaffMember>> AddAsync(NewStaffUser entry, CounterAct act) => throw new NotSupportedException();

        public Task<Result<StaffMember>> ResetAsync(string userName, string password, CounterAct act) => throw new NotSupportedException();

        public Task<IReadOnlyList<StaffEntry>> ListAsync() => throw new NotSupportedException();

        public virtual Task<StaffEntry?> FindAsync(string userName) => Task.FromResult<StaffEntry?>(null);
    }

    private sealed class SampleStaff : Nobody
    {
        public override Task<StaffEntry?> FindAsync(string userName) => Task.FromResult<StaffEntry?>(new StaffEntry(
            userName, userName switch { "clerk" => Acts.Clerk(1), "clerk2" => Acts.Clerk(2), _ => Acts.Supervisor(1) }, null, null));
    }
}
