using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>The answer to the commit of a payment is lost, and what the clerk reads of it.</summary>
public sealed class LostAnswerPagesTests : TrustTest
{
    private readonly Cut _cut = new();

    public LostAnswerPagesTests() => Counter.OtherServices = services => services.AddSingleton<IInterceptor>(_cut);

    [Fact]
    public async Task A_receipt_that_stands_is_shown_although_its_answer_was_lost()
    {
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));
        _cut.LoseNextAnswer(thenStaySilent: false);

        var posted = await Clerk.Submit(confirm, "#post");

        Assert.StartsWith("/cashiering/receipts/R-", posted.Headers.Location?.OriginalString, StringComparison.Ordinal);
        await BooksHold(receipts: 1);
    }

    [Fact]
    public async Task Where_it_is_not_known_the_page_says_so_and_the_same_form_finds_the_receipt()
    {
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));
        _cut.LoseNextAnswer(thenStaySilent: true);

        var unsure = await Clerk.Submit(confirm, "#post");
        var page = await CounterBrowser.Read(unsure);
        var again = await Clerk.Submit(page, "#post");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.StatusCode);
        Assert.Contains("It is not known whether this was posted.", page.QuerySelector("[data-refusal]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was posted", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Press again ⏎", page.QuerySelector("#post button")!.TextContent.Trim());
        Assert.StartsWith("/cashiering/receipts/R-", again.Headers.Location?.OriginalString, StringComparison.Ordinal);
        await BooksHold(receipts: 1);
    }

    /// <summary>Loses the answer to the next commit, and then as many connections as the program needs to look for itself.</summary>
    private sealed class Cut : DbTransactionInterceptor, IDbConnectionInterceptor
    {
        private bool _lose;
        private bool _thenSilent;
        private int _silent;

        public void LoseNextAnswer(bool thenStaySilent) => (_lose, _thenSilent) = (true, thenStaySilent);

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (!_lose)
            {
                return Task.CompletedTask;
            }

            _lose = false;
            _silent = _thenSilent ? 3 : 0;
            throw new TimeoutException("The line is cut.");
        }

        public ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            _silent-- > 0 ? throw new TimeoutException("The line is cut.") : ValueTask.FromResult(result);
    }
}
