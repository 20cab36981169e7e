using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Cashiering;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>Something goes wrong at the window; afterwards the books must hold.</summary>
public abstract class TrustTest : WindowTest
{
    /// <summary>Proves the books (V1 to V11, V13 and V14) and that receipts are numbered 1 to <paramref name="receipts"/>.</summary>
    protected async Task BooksHold(int receipts)
    {
        var report = await Counter.With<IServiceProvider, VerifyReport>(services =>
            ActivatorUtilities.CreateInstance<OfficeVerifier>(services).RunAsync());
        Assert.Empty(report.Findings.Select(f => $"{f.Invariant} {f.Sentence}"));
        var numbers = await Counter.With<TaxCounterContext, List<ReceiptNumber>>(c => c.Set<PaymentEvent>().Select(e => e.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, receipts), numbers.Select(n => n.Running).Order());
    }

    /// <summary>Adds a sign-in and signs in with it.</summary>
    protected async Task<CounterBrowser> Hire(string userName, Role role, string person)
    {
        var added = await Counter.With<IStaffDirectory, Domain.Kernel.Result<StaffMember>>(d => d.AddAsync(
            new NewStaffUser { UserName = userName, Person = person, DisplayName = "Sign-in " + userName, Role = role, Password = CounterFactory.Password }, Counter.SystemAct()));
        Assert.Null(added.Refusal);
        return await Counter.SignInAs(userName);
    }

    /// <summary>A second window of the same session: the same cookies, another connection.</summary>
    protected CounterBrowser Twin(CounterBrowser of)
    {
        ArgumentNullException.ThrowIfNull(of);
        var twin = Counter.Browser();
        foreach (var (name, value) in of.Cookies)
        {
            twin.Cookies[name] = value;
        }

        return twin;
    }
}
