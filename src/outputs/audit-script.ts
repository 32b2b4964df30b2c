/**
 * The script and further style of the audit's page. The script only shows and hides what is there, and writes texts as
 * texts: without it the page has the same rows. It asks nothing of the network.
 */

export const AUDIT_SCRIPT = `
(() => {
  const form = document.getElementById('filter'), count = document.getElementById('count')
  const rows = [...document.querySelectorAll('#merges tbody tr')]
  const data = JSON.parse(document.getElementById('decisions').textContent)
  const texts = rows.map((row) => row.textContent.toLowerCase())
  const fields = ['problem', 'verdict', 'model']
  const apply = () => {
    const words = form.search.value.toLowerCase().split(/\\s+/).filter(Boolean)
    const from = form.from.value, to = form.to.value
    let shown = 0
    rows.forEach((row, at) => {
      const day = row.dataset.day
      const fits = words.every((word) => texts[at].includes(word)) && (!from || day >= from) && (!to || day <= to) &&
        fields.every((field) => {
          const wanted = form[field].value
          if (!wanted) return true
          const has = row.dataset[field] ? row.dataset[field].split('|') : []
          return wanted === '*' ? has.length > 0 : has.includes(wanted)
        })
      row.hidden = !fits
      if (row.nextElementSibling && row.nextElementSibling.className === 'detail') row.nextElementSibling.hidden = !fits
      if (fits) shown++
    })
    count.textContent = shown + ' of ' + rows.length + ' merges'
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  for (const button of document.querySelectorAll('[data-show]'))
    button.addEventListener('click', () => { form.reset(); form.problem.value = button.dataset.show; apply(); form.search.focus(); form.scrollIntoView() })
  const make = (name, text, kind) => { const node = document.createElement(name); if (text !== undefined) node.textContent = text; if (kind) node.className = kind; return node }
  const detail = (row, decision) => {
    const cell = make('td'), line = make('tr', undefined, 'detail')
    cell.colSpan = row.children.length
    cell.append(make('p', 'Decision ' + decision.digest + ', record ' + decision.sequence + ' of the ledger, made on ' + decision.evaluated_at + ' of commit ' + decision.head + '.'))
    const list = make('ul')
    for (const [outcome, requirement, about, message, controls, waiver] of decision.findings) {
      const item = make('li'), pill = make('span', waiver ? 'waived' : outcome.replace('-', ' '), 'pill ' + (waiver ? 'waived' : outcome))
      item.append(pill, ' ', make('strong', requirement), about ? ' (' + about + ')' : '', message ? ': ' + message : '')
      if (waiver) item.append(make('br'), 'Waiver: ' + waiver)
      if (controls) item.append(make('br'), make('span', controls, 'quiet'))
      list.append(item)
    }
    cell.append(list); line.append(cell); row.after(line)
    return line
  }
  for (const button of document.querySelectorAll('button[data-decision]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const row = button.closest('tr'), open = button.getAttribute('aria-expanded') === 'true'
      if (open) row.nextElementSibling.remove()
      else detail(row, data[button.dataset.decision])
      button.setAttribute('aria-expanded', String(!open))
    })
  }
  const print = document.getElementById('print')
  print.hidden = false
  print.addEventListener('click', () => window.print())
  form.hidden = false
  apply()
})()
`

export const AUDIT_STYLE = `
.cards{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;padding:0;margin:1rem 0}
.cards button,.cards .card{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.5rem .9rem;text-align:left;min-width:8.5rem}
.cards button{cursor:pointer}.cards b{display:block;font-size:1.5rem;line-height:1.2}.cards .bad b{color:var(--bad)}
form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:1rem 0;padding:.75rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:8px}
form[hidden],button[hidden]{display:none}
label{display:flex;flex-direction:column;font-size:.85rem;font-weight:600;gap:.15rem}
input,select,form button,button.small{font:inherit;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:6px;padding:.3rem .5rem;min-height:2.25rem}
label.wide{flex:1 1 16rem}
button.small{font-size:.85rem;min-height:0;padding:.15rem .5rem;cursor:pointer}
#merges td:last-child{min-width:7rem}#merges td:nth-child(3){min-width:10rem}
.problems{color:var(--bad);font-weight:600}.why{display:block;font-weight:400;font-size:.85rem}
tr.detail td{background:var(--card);padding:.5rem 1rem}tr.detail ul{padding-left:1.25rem;margin:.5rem 0}tr.detail li{margin:.35rem 0;max-width:60rem}
svg.timeline{display:block;width:100%;height:auto;max-width:60rem}
.timeline text{fill:var(--quiet);font-size:11px}.timeline .pass{fill:var(--fill)}.timeline .waived{fill:var(--midfill)}.timeline .wrong{fill:var(--badfill)}
.key i{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin-right:.35rem;vertical-align:-.05rem}.key .pass{background:var(--fill)}.key .waived{background:var(--midfill)}.key .wrong{background:var(--badfill)}
@media print{form,#print,button.small,.cards button{display:none}.cards{display:none}}
@media (max-width:40rem){#merges table,#merges tbody,#merges tr{display:block}#merges caption{display:block}#merges thead{position:absolute;left:-99rem}#merges tr[hidden]{display:none}
#merges tbody th,#merges tbody td{display:block;border:0;padding:.1rem 0;min-width:0;width:auto}#merges tbody tr{border-bottom:1px solid var(--line);padding:.5rem 0}#merges td:empty{display:none}label{flex:1 1 9rem}}
`
