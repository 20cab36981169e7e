using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Shell;

/// <summary>Every question of a page that shows sums is asked within one and the same transaction of reading, and nothing else holds one.</summary>
public sealed class OneMomentPagesTests : IAsyncLifetime
{
    private readonly Listens _listens = new();
    private readonly CounterFactory _counter = new();
    private CounterBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _counter.OtherServices = services => services.AddSingleton<IInterceptor>(_listens);
        _browser = await _counter.SignInAs("supervisor");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cashiering/days")]
    [InlineData("/cashiering/days/2026-09-15")]
    [InlineData("/cashiering/days/2026-09-15/csv")]
    [InlineData("/cashiering/days/2026-09-15/finance")]
    [InlineData("/cashiering/days/2026-09-15/finance/csv")]
    [InlineData("/deposits")]
    [InlineData("/deposits/prepare")]
    [InlineData("/collections/overdue")]
    [InlineData("/reconciliation")]
    [InlineData("/reconciliation/cards")]
    [InlineData("/off-accounts")]
    [InlineData("/custody/safe")]
    public async Task A_page_is_of_one_moment(string page)
    {
        await _browser.Get("/"); // what is read once for the program is read
        _listens.Clear();

        var answer = await _browser.Get(page);

        Assert.True(answer.IsSuccessStatusCode, $"{page}: {(int)answer.StatusCode}");
        Assert.Equal(1, _listens.Moments);
        Assert.Empty(_listens.Loose());
    }

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    private sealed class Listens : DbCommandInterceptor
    {
        private readonly ConcurrentQueue<(Guid Context, string Text, DbTransaction? Within)> _heard = [];

        public int Moments => OfThePage().Where(h => h.Within is not null).Select(h => h.Within).Distinct().Count();

        public void Clear() => _heard.Clear();

        /// <summary>Questions of the request, from its first within the moment on, that are not within it; who is asking is found out before.</summary>
        public IEnumerable<string> Loose() => OfThePage().SkipWhile(h => h.Within is null).Where(h => h.Within is null).Select(h => h.Text);

        private IEnumerable<(Guid Context, string Text, DbTransaction? Within)> OfThePage()
        {
            var page = _heard.FirstOrDefault(h => h.Within is not null).Context;
            return _heard.Where(h => h.Context == page);
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            _heard.Enqueue((eventData.Context?.ContextId.InstanceId ?? default, command.CommandText, command.Transaction));
            return ValueTask.FromResult(result);
        }
    }
}
